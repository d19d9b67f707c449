package org.bureaudesk.check.form;

import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Scan;

/// Looks into brackets for what shows that a text is not ready: nothing at all, a colleague's note, the name of a
/// field.
final class BracketCheck {

    private static final String EMPTY_OPEN = "【［[《〈“‘（(";
    private static final String EMPTY_CLOSE = "】］]》〉”’）)";
    private static final String ROUND = "（(";
    private static final int NEAR = 8;
    private static final int LONGEST_NOTE = 26;

    private final Words words;

    BracketCheck(Words words) {
        this.words = words;
    }

    void look(Scan scan, Notes notes) {
        var brackets = scan.places().brackets();
        for (int i = 1; i < brackets.size(); i++) {
            int open = brackets.get(i - 1);
            int close = brackets.get(i);
            int sort = EMPTY_OPEN.indexOf(scan.charAt(open));
            if (sort >= 0
                    && EMPTY_CLOSE.indexOf(scan.charAt(close)) == sort
                    && scan.isBlank(open + 1, close)
                    && !scan.isWord(open - 1)) {
                var round = ROUND.indexOf(scan.charAt(open)) >= 0 && !isUnit(scan, close + 1);
                notes.add(
                        scan, round ? PlaceholderRule.BLANK.as(Severity.HINT) : PlaceholderRule.BLANK, open, close + 1);
            } else if (sort >= 0
                    && close - open <= LONGEST_NOTE
                    && isNote(scan, open, close)
                    && !notes.isTaken(scan, Category.DRAFT_MARK, open, close + 1)) {
                notes.add(scan, PlaceholderRule.BLANK, open, close + 1);
            }
        }
    }

    private boolean isUnit(Scan scan, int at) {
        return words.of(WordUse.UNIT).endOf(scan, at, scan.lineEnd(at, NEAR)) >= 0;
    }

    /// What one colleague writes to another into a text: （照片由小刘补）, and names of what was to be filled in: [姓名].
    private boolean isNote(Scan scan, int open, int close) {
        return switch (scan.folded(open)) {
            case '[' ->
                words.of(WordUse.SLOT).endOf(scan, open + 1, close) == close
                        || words.of(WordUse.NOTE).isBetween(scan, open + 1, close);
            case '(', '【' -> words.of(WordUse.NOTE).isBetween(scan, open + 1, close);
            default -> false;
        };
    }
}
