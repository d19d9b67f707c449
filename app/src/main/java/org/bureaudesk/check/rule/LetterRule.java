package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Finds what begins with a letter and points to a person: 护照, 港澳通行证, 车牌.
public final class LetterRule implements Rule {

    private static final Kind PASSPORT = new Kind("privacy.passport", Category.PRIVACY, Severity.GRAVE);
    private static final Kind PLATE = new Kind("privacy.plate", Category.PRIVACY, Severity.NORMAL);
    private static final Kind CHAT = new Kind("privacy.chat-number", Category.PRIVACY, Severity.NORMAL);

    private static final Pattern PASSPORT_FORM =
            Pattern.compile("(?:[degsp]\\d{8}|e[a-hj-np-z]\\d{7}|[hm]\\d{8}(?:\\d{2})?|[cw]\\d{8})(?![a-z0-9])");
    private static final Pattern UNMISTAKABLE = Pattern.compile("[eg]\\d{8}|e[a-hj-np-z]\\d{7}");
    private static final Pattern PLATE_FORM =
            Pattern.compile("([a-hj-z])[ ·•.・-]?((?=[a-hj-np-z0-9]{0,5}\\d[a-hj-np-z0-9]{0,5}\\d)[a-hj-np-z0-9]{5,"
                    + "6}|[a-hj-np-z0-9]{4}[警学挂领港澳试超])"
                    + "(?![a-z0-9])");
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使";
    private static final Pattern CHAT_FORM =
            Pattern.compile("(?:vx|wx|wechat|weixin|v信)(?:号|id)?[::]?\\s*[a-z][-_a-z0-9]{5,19}");
    private static final int LONGEST = 40;

    private final Words words;

    public LetterRule(Words words) {
        this.words = words;
    }

    @Override
    public void look(Scan scan, Notes notes) {
        var letters = scan.places().letters();
        for (int i = 0; i < letters.size(); i++) {
            int start = letters.get(i);
            if (PROVINCES.indexOf(scan.folded(start - 1)) >= 0) {
                plate(scan, start, notes);
            } else if ((!scan.isDigit(start - 1) && scan.isDigit(start + 1)) || scan.isDigit(start + 2)) {
                passport(scan, start, notes);
            }
            var first = scan.folded(start);
            if (first == 'v' || first == 'w') {
                chat(scan, start, notes);
            }
        }
    }

    private static void plate(Scan scan, int start, Notes notes) {
        var form = PLATE_FORM.matcher(scan.after(start, LONGEST));
        if (form.lookingAt() && !isMasked(scan, start + form.end())) {
            notes.add(scan, PLATE, start - 1, start + form.end());
        }
    }

    private static boolean isMasked(Scan scan, int end) {
        return scan.charAt(end) == '*' || scan.charAt(end) == '＊' || scan.charAt(end) == '×';
    }

    private void passport(Scan scan, int start, Notes notes) {
        var form = PASSPORT_FORM.matcher(scan.after(start, LONGEST));
        if (!form.lookingAt() || isMasked(scan, start + form.end())) {
            return;
        }
        int from = scan.lineStart(start, LONGEST);
        var named = words.of(WordUse.PASSPORT).isBetween(scan, from, start);
        var unmistakable = UNMISTAKABLE.matcher(form.group()).matches()
                && !words.of(WordUse.PRODUCT_CODE).isBetween(scan, from, start);
        if (named || unmistakable) {
            notes.add(scan, named ? PASSPORT : PASSPORT.as(Severity.HINT), start, start + form.end());
        }
    }

    private static void chat(Scan scan, int start, Notes notes) {
        var form = CHAT_FORM.matcher(scan.after(start, LONGEST));
        if (form.lookingAt() && !notes.isTaken(scan, Category.PRIVACY, start, start + form.end())) {
            notes.add(scan, CHAT, start, start + form.end());
        }
    }
}
