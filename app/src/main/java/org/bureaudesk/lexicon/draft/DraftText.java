package org.bureaudesk.lexicon.draft;

import java.time.LocalDate;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.kernel.Platform;
import org.jspecify.annotations.Nullable;

/// A text read from a file and the draft it makes: the first line is the title, unless one was given.
///
/// @param titleAt where the title begins in the text; -1 where it was given apart from it
/// @param bodyAt where the body begins in the text
public record DraftText(Draft draft, int titleAt, int bodyAt) {

    private static final int LONGEST_TITLE = 120;
    private static final String ENDS = "。；;，,";

    /// @param title `null` where the text's own first line is the title
    public static DraftText of(String text, @Nullable String title, @Nullable Platform platform, LocalDate on) {
        if (title != null) {
            return new DraftText(draft(title, text, platform, on), -1, 0);
        }
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        var isTitle = to > from
                && to < text.length()
                && to - from <= LONGEST_TITLE
                && ENDS.indexOf(text.charAt(to - 1)) < 0
                && !text.substring(to).isBlank();
        return isTitle
                ? new DraftText(draft(text.substring(from, to), text.substring(to), platform, on), from, to)
                : new DraftText(draft("", text, platform, on), 0, 0);
    }

    private static Draft draft(String title, String body, @Nullable Platform platform, LocalDate on) {
        return new Draft(title, "", body, platform, false, "", on);
    }

    /// Where the finding begins in the text; in the title where that was given apart.
    public int start(Finding finding) {
        return finding.start() + shift(finding);
    }

    public int end(Finding finding) {
        return finding.end() + shift(finding);
    }

    private int shift(Finding finding) {
        return finding.field() == Field.TITLE ? Math.max(titleAt, 0) : bodyAt;
    }
}
