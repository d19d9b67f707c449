package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Finds a reposted text (转载) that does not say whose it is. Vague sources such as 来源：网络 are entries of the lists.
public final class SourceRule implements Rule {

    private static final Kind MISSING = new Kind("source.missing", Category.SOURCE, Severity.NORMAL);
    private static final Pattern NAMED =
            Pattern.compile("(?:来源|转自|转载自|稿源|摘自|出处|原载|原刊|转载于|来自)[于：:]?" + "\\s*[《“\"〈【]?\\s*[\\p{IsHan}A-Za-z0-9]{2,}");
    private static final Pattern LABEL = Pattern.compile("(?:稿件|文章|信息|图文)?来源$|转载自$|转自$|稿源$|出处$");
    private static final int NEAR = 8;

    @Override
    public void look(Scan scan, Notes notes) {
        if (scan.field() != Field.BODY) {
            return;
        }
        var colons = scan.places().colons();
        for (int i = 0; i < colons.size(); i++) {
            int colon = colons.get(i);
            if (isLast(scan, colon + 1)) {
                var label = LABEL.matcher(scan.before(colon, NEAR));
                if (label.find()) {
                    notes.add(scan, MISSING, colon - (label.end() - label.start()), colon + 1);
                }
            }
        }
        var draft = scan.draft();
        if (draft.reposted()
                && draft.source().isBlank()
                && !NAMED.matcher(scan.text()).find()) {
            notes.add(scan, MISSING, 0, 0);
        }
    }

    /// Whether nothing but blanks follows in the line or the brackets.
    private static boolean isLast(Scan scan, int from) {
        int i = from;
        while (scan.charAt(i) != 0 && scan.characters().isBlank(scan.charAt(i))) {
            i++;
        }
        var c = scan.charAt(i);
        return c == 0 || scan.characters().isBreak(c) || c == '）' || c == ')' || c == '】';
    }
}
