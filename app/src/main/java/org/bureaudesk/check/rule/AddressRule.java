package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Finds where a person lives down to the door (详细住址). Addresses of offices and shops are none of its business.
public final class AddressRule implements Rule {

    private static final Kind HOME = new Kind("privacy.address", Category.PRIVACY, Severity.NORMAL);

    private static final String NUMBER = "[0-9零〇一二三四五六七八九十百甲乙丙a-z-]{1,6}";
    private static final Pattern LIVES =
            Pattern.compile("家住|住址|现住|居住|住在|户籍|家庭住址|住所|住于|租住|户口|租房|暂住|籍贯|收件|收货|常住|家在|家庭地址");
    private static final Pattern OFFICE =
            Pattern.compile("政府|大楼|大厦|办公|中心|窗口|大厅|[局委厅部署院]|酒店|宾馆|法院|会议|广场|商场|超市|公司|医院|学校|银行|写字楼|会展|剧院|体育|博物馆|"
                    + "图书馆|机关|接待|报名|受理|服务|面试|考点|考场|招标|开标|评标|注册地|经营|店|厂");
    private static final Pattern UNIT =
            Pattern.compile("(?:号院|号楼|号房|号|栋|幢|座|单元|室|房(?!屋|间|产|地)|户(?!籍|口|均|外|数|主|家)|门(?!店|市|口|面|户)|组)");
    private static final Pattern MORE = Pattern.compile("[,，、 ]?" + NUMBER + "(?=号|栋|幢|座|单元|室|房|户|门|组)");
    private static final Pattern PLACE = Pattern.compile("[\\u4e00-\\u9fff0-9a-z-]+$");
    private static final Pattern HOMELY =
            Pattern.compile("(?:栋|幢|号楼|座).{0,6}单元.{0,6}(?:室|房|户|号)$|(?:小区|花园|家园|苑|公寓|新村).{0,16}(?:栋|幢|号楼|座|"
                    + "单元).{0,8}(?:室|房|户|号)$|单元.{0,6}(?:室|号)$");
    private static final int NEAR = 44;

    @Override
    public void look(Scan scan, Notes notes) {
        var digits = scan.digits();
        int done = 0;
        for (int i = 0; i < digits.size(); i++) {
            int end = digits.get(i);
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
                return last;
            }
            i += more.end();
        }
    }

    private static void judge(Scan scan, int end, Notes notes) {
        int from = scan.sentenceStart(end - 1, NEAR);
        var text = scan.foldedText(from, end);
        var lives = last(LIVES, text);
        var office = last(OFFICE, text);
        var place = PLACE.matcher(lives < 0 ? text : text.substring(lives));
        if (!place.find()) {
            return;
        }
        int start = from + Math.max(lives, 0) + place.start();
        var homely = HOMELY.matcher(text).find();
        if (lives >= 0 && lives >= office) {
            notes.add(scan, HOME.as(Severity.GRAVE), start, end);
        } else if (homely && office < 0) {
            notes.add(scan, HOME, start, end);
        }
    }

    private static int last(Pattern words, String text) {
        return words.matcher(text).results().mapToInt(m -> m.end()).max().orElse(-1);
    }
}
