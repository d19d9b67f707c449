package org.bureaudesk.lexicon;

import java.util.List;
import java.util.Locale;
import org.bureaudesk.lexicon.list.TermRows;
import org.jspecify.annotations.Nullable;

/// What importing a file would do to the lists (导入预览); nothing is written yet.
///
/// @param fileName without its folder; @param sha256 of the file
public record TermPlan(String fileName, String sha256, List<Line> lines, List<TermRows.Refused> refused) {

    public TermPlan {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }

    /// One term of the file.
    ///
    /// @param row as it stands in the file, the source filled in
    /// @param before what the lists say now; `null` where they know nothing of it
    public record Line(
            TermRows.Row row, Verdict verdict, @Nullable Entry before) {}

    /// What becomes of a row.
    public enum Verdict {
        NEW,
        CHANGED,
        IDENTICAL;

        public String messageKey() {
            return "lexicon.verdict." + name().toLowerCase(Locale.ROOT);
        }
    }

    public int count(Verdict verdict) {
        return (int) lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    public TermImport counts() {
        return new TermImport(count(Verdict.NEW), count(Verdict.CHANGED), count(Verdict.IDENTICAL), refused);
    }
}
