package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Ints;
import org.bureaudesk.check.scan.Scan;

/// Finds the accounts of persons in chat programs (微信号、QQ号): 微信：lao_wang88, QQ 3321456. Those of offices (公众号) are
/// none.
public final class ChatRule implements Rule {

    private static final Kind CHAT = new Kind("privacy.chat-number", Category.PRIVACY, Severity.NORMAL);
    private static final Pattern NAME = Pattern.compile("[a-z][-_a-z0-9]{5,19}(?![-_a-z0-9@.*])");
    private static final Pattern NUMBER = Pattern.compile("(?!1[3-9]\\d{9})[1-9]\\d{4,10}(?![-_a-z0-9@.*]|\\d)");
    private static final int NEAR = 16;
    private static final int LONGEST = 24;
    /// What may stand between the word and the account.
    private static final String JOINTS = "号码为是:：id （(“ ";

    private final Words words;

    public ChatRule(Words words) {
        this.words = words;
    }

    @Override
    public void look(Scan scan, Notes notes) {
        look(scan, scan.places().letters(), NAME, notes);
        look(scan, scan.places().digits(), NUMBER, notes);
    }

    private void look(Scan scan, Ints starts, Pattern form, Notes notes) {
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            if (!scan.isWord(start - 1) && mayBeNamed(scan, start) && isNamed(scan, start)) {
                var account = form.matcher(scan.after(start, LONGEST));
                int end = account.lookingAt() ? start + account.end() : start;
                if (end > start && !notes.isTaken(scan, Category.PRIVACY, start, end)) {
                    notes.add(scan, CHAT, start, end);
                }
            }
        }
    }

    /// Most numbers stand behind other words.
    private boolean mayBeNamed(Scan scan, int start) {
        var before = scan.folded(start - 1);
        return words.of(WordUse.CHAT).mayEndWith(before) || JOINTS.indexOf(before) >= 0;
    }

    private boolean isNamed(Scan scan, int start) {
        int from = scan.lineStart(start, NEAR);
        int end = start;
        while (!words.of(WordUse.CHAT).endsAt(scan, from, end)) {
            if (end == from || JOINTS.indexOf(scan.folded(end - 1)) < 0) {
                return false;
            }
            end--;
        }
        return !words.of(WordUse.OFFICE_CHAT).isBetween(scan, from, scan.lineEnd(start, NEAR));
    }
}
