package org.bureaudesk.post.finding;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.kernel.UserException;
import org.jspecify.annotations.Nullable;

/// One line of what was found in the files of a post: a file with its counts, or a finding in it.
///
/// @param counts of the whole file; `null` where it could not be read
/// @param failure why the file could not be read; `null` where it could
/// @param finding `null` in the line of the file itself
/// @param excerpt the words around the finding, on one line
record FileRow(
        String file,
        @Nullable Counts counts,
        @Nullable UserException failure,
        @Nullable Finding finding,
        String excerpt) {

    private static final int AROUND = 14;

    /// Reads and checks one file. A file that cannot be read says why and does not keep others from being checked.
    static List<FileRow> of(NamedFile file, DraftChecks checks) {
        try {
            var text = checks.textOf(file.content().get());
            var found = checks.check(Draft.of("", "", text));
            var rows = new ArrayList<FileRow>();
            rows.add(new FileRow(file.name(), Counts.of(found), null, null, ""));
            found.forEach(f -> rows.add(new FileRow(file.name(), null, null, f, around(text, f))));
            return rows;
        } catch (UserException failure) {
            return List.of(new FileRow(file.name(), null, failure, null, ""));
        }
    }

    private static String around(String text, Finding finding) {
        int from = Math.max(0, finding.start() - AROUND);
        int to = Math.min(text.length(), finding.end() + AROUND);
        var words = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "…" : "") + words + (to < text.length() ? "…" : "");
    }
}
