package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.UserException;
import org.jdbi.v3.core.Handle;

/// Looks over a whole workspace: the database itself, its references, the attachments it names, the reports it stored.
/// Changes nothing. Knows tables only by their columns `sha256` and `cover`.
public final class Checkup {

    /// One thing that is wrong, as the key and facts of a sentence.
    ///
    /// @param kind `database`, `reference`, `attachment` or `report`; @param subject what it concerns
    public record Problem(String kind, String subject, String messageKey, List<Object> facts) {

        public Problem {
            facts = List.copyOf(facts);
        }
    }

    private record Named(String hash, String by) {}

    private static final String ATTACHMENTS = """
            SELECT sha256 AS hash, file_name AS user FROM post_attachment
             UNION
            SELECT sha256 AS hash, file_name AS user FROM post_withdrawal_line WHERE sha256 <> ''
             UNION
            SELECT sha256 AS hash, file_name AS user FROM lexicon_matter WHERE sha256 <> ''
             UNION
            SELECT sha256 AS hash, file_name AS user FROM review_scan
             UNION
            SELECT sha256 AS hash, file_name AS user FROM review_version_file
             UNION
            SELECT cover AS hash, title AS user FROM post WHERE cover <> ''
             ORDER BY hash, user
            """;

    private static final String REPORTS = "SELECT sha256 AS hash, file_name AS user FROM report ORDER BY id";

    private final Workspace workspace;
    private final List<Problem> problems = new ArrayList<>();

    private Checkup(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Everything found wrong, in the order database, references, attachments, reports; empty for a sound workspace.
    public static List<Problem> of(Workspace workspace, Progress progress) {
        var checkup = new Checkup(workspace);
        checkup.database();
        checkup.attachments(progress);
        checkup.reports();
        return List.copyOf(checkup.problems);
    }

    private void database() {
        workspace.database().read(handle -> {
            handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                    .filter(line -> !line.equals("ok"))
                    .forEach(line -> add("database", line, "storage.checkup.database", line));
            handle.createQuery("PRAGMA foreign_key_check")
                    .map((row, _) -> List.of(row.getString(1), row.getLong(2), row.getString(3)))
                    .list()
                    .forEach(fact ->
                            add("reference", fact.getFirst().toString(), "storage.checkup.reference", fact.toArray()));
            return true;
        });
    }

    private void attachments(Progress progress) {
        var named = workspace.database().read(handle -> named(handle, ATTACHMENTS));
        for (int i = 0; i < named.size(); i++) {
            progress.stopIfCancelled();
            progress.step(i, named.size());
            attachment(named.get(i));
        }
    }

    private void attachment(Named file) {
        try {
            if (!workspace.attachments().holds(file.hash())) {
                add("attachment", file.hash(), "storage.checkup.attachment-missing", file.hash(), file.by());
            } else if (!workspace.attachments().isSound(file.hash())) {
                add("attachment", file.hash(), "storage.checkup.attachment-changed", file.hash());
            }
        } catch (UserException _) { // what stands there is no hash at all
            add("attachment", file.hash(), "storage.checkup.attachment-missing", file.hash(), file.by());
        }
    }

    /// A report may have been handed on and deleted; only one that is still there can be wrong.
    private void reports() {
        for (var report : workspace.database().read(handle -> named(handle, REPORTS))) {
            var file = workspace.exports().resolve(Path.of(report.by()).getFileName());
            if (Files.isRegularFile(file) && !hashOf(file).equals(report.hash())) {
                add("report", file.toString(), "storage.checkup.report-changed", file);
            }
        }
    }

    private static String hashOf(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException _) {
            return "";
        }
    }

    private static List<Named> named(Handle handle, String query) {
        return handle.createQuery(query)
                .map((row, _) -> new Named(row.getString("hash"), row.getString("user")))
                .list();
    }

    private void add(String kind, String subject, String messageKey, Object... facts) {
        problems.add(new Problem(kind, subject, messageKey, List.of(facts)));
    }
}
