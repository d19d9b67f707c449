package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Finds e-mail addresses (邮箱); those of offices are a hint.
public final class EmailRule implements Rule {

    private static final Kind EMAIL = new Kind("privacy.email", Category.PRIVACY, Severity.NORMAL);
    private static final Pattern OFFICE_HOST = Pattern.compile("(?:^|\\.)(?:gov|edu|org|mil|ac)\\.cn$");
    private static final int LONGEST_NAME = 64;
    private static final int NEAR = 40;

    private final Words words;

    public EmailRule(Words words) {
        this.words = words;
    }

    @Override
    public void look(Scan scan, Notes notes) {
        var ats = scan.places().ats();
        for (int i = 0; i < ats.size(); i++) {
            around(scan, ats.get(i), notes);
        }
    }

    private void around(Scan scan, int at, Notes notes) {
        int start = at;
        while (at - start < LONGEST_NAME && isNamePart(scan, start - 1)) {
            start--;
        }
        int end = at + 1;
        while (scan.isWord(end) || (isJoint(scan.charAt(end)) && scan.isWord(end + 1))) {
            end++;
        }
        var host = scan.foldedText(at + 1, end);
        int dot = host.lastIndexOf('.');
        if (start == at || dot < 1 || host.length() - dot < 3 || isMasked(scan, start)) {
            return;
        }
        int from = scan.lineStart(start, NEAR);
        var office = OFFICE_HOST.matcher(host).find()
                || (words.of(WordUse.OFFICE_MAIL).isBetween(scan, from, start)
                        && !words.of(WordUse.PRIVATE_MAIL).isBetween(scan, from, start));
        notes.add(scan, office ? EMAIL.as(Severity.HINT) : EMAIL, start, end);
    }

    private static boolean isMasked(Scan scan, int start) {
        return scan.charAt(start - 1) == '*' || scan.charAt(start - 1) == '＊';
    }

    private static boolean isNamePart(Scan scan, int i) {
        var c = scan.charAt(i);
        return scan.isWord(i) || isJoint(c) || c == '_' || c == '+';
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == '-' || c == '．';
    }
}
