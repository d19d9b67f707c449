package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Finds where a person lives down to the door (详细住址). Addresses of offices and shops are none of its business.
public final class AddressRule implements Rule {

    private static final Kind HOME = new Kind("privacy.address", Category.PRIVACY, Severity.NORMAL);

    private static final String NUMBER = "[0-9零〇一二三四五六七八九十百甲乙丙a-z-]{1,6}";
    private static final Pattern UNIT = Pattern.compile(
            "(?:号院|号楼|号房|号|栋|幢|座|排(?!名|序|队|放|查|练|水)|单元|室|房(?!屋|间|产|地)|户(?!籍|口|均|外|数|主|家)|门(?!店|市|口|面|户)|组)");
    private static final Pattern MORE = Pattern.compile("[,，、 ]?" + NUMBER + "(?=号|栋|幢|座|排|单元|室|房|户|门|组)");
    private static final Pattern ROOM = Pattern.compile("[,，、 ]?\\d{3,4}(?![\\d\\p{IsHan}])");
    private static final Pattern PLACE = Pattern.compile("[\\u4e00-\\u9fff0-9a-z-]+$");
    private static final Pattern HOMELY =
            Pattern.compile("(?:栋|幢|号楼|座).{0,6}单元.{0,6}(?:室|房|户|号)$|(?:小区|花园|家园|苑|公寓|新村).{0,16}(?:栋|幢|号楼|座|"
                    + "单元).{0,8}(?:室|房|户|号)$|单元.{0,6}(?:室|号)$");
    /// The last characters of what [#HOMELY] wants at least one of.
    private static final String HOUSES = "栋幢楼座元区园苑寓村";

    private static final int NEAR = 44;

    private final Words words;

    public AddressRule(Words words) {
        this.words = words;
    }

    @Override
    public void look(Scan scan, Notes notes) {
        var digits = scan.places().digits();
        int done = 0;
        int end = 0;
        for (int i = 0; i < digits.size(); i++) {
            end = Math.max(end, digits.get(i)); // one row of numbers and hyphens is walked along once
            while (scan.isWord(end) || (scan.charAt(end) == '-' && scan.isDigit(end + 1))) {
                end++;
            }
            var next = scan.folded(end);
            if (end > done && "室房户单门组号栋幢".indexOf(next) >= 0) {
                done = tail(scan, end);
                judge(scan, done, notes);
            }
        }
    }

    /// The end of the address that goes on at `end`: 3栋 2单元 501室.
    private static int tail(Scan scan, int end) {
        int last = end;
        int i = end;
        while (true) {
            var unit = UNIT.matcher(scan.after(i, 12));
            if (!unit.lookingAt()) {
                return last;
            }
            i += unit.end();
            last = i;
            var more = MORE.matcher(scan.after(i, 12));
            if (!more.lookingAt()) {
                var room = ROOM.matcher(scan.after(i, 12));
                return room.lookingAt() ? i + room.end() : last;
            }
            i += more.end();
        }
    }

    private void judge(Scan scan, int end, Notes notes) {
        int from = scan.sentenceStart(end - 1, NEAR);
        int lives = words.of(WordUse.HOME).lastEnd(scan, from, end);
        int office = lastOffice(scan, from, end);
        var home = lives >= 0 && lives >= office;
        if (!home && (office >= 0 || !isHomely(scan, from, end))) {
            return;
        }
        var text = scan.foldedText(home ? lives : from, end);
        var place = PLACE.matcher(text);
        if (!place.find()) {
            return;
        }
        int start = (home ? lives : from) + place.start();
        notes.add(scan, home ? HOME.as(Severity.GRAVE) : HOME, start, end);
    }

    /// The 院 of 28号院 is no hospital.
    private int lastOffice(Scan scan, int from, int end) {
        int office = words.of(WordUse.OFFICE).lastEnd(scan, from, end);
        var yard = office >= from + 2 && scan.charAt(office - 1) == '院' && scan.charAt(office - 2) == '号';
        return yard ? words.of(WordUse.OFFICE).lastEnd(scan, from, office - 2) : office;
    }

    private static boolean isHomely(Scan scan, int from, int end) {
        for (int i = from; i < end; i++) {
            if (HOUSES.indexOf(scan.folded(i)) >= 0) {
                return HOMELY.matcher(scan.foldedText(from, end)).find();
            }
        }
        return false;
    }
}
