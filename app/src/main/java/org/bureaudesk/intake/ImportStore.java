package org.bureaudesk.intake;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.intake.plan.Changes;
import org.bureaudesk.intake.plan.Renumbered;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.Ids;
import org.bureaudesk.storage.RecordTable;
import org.jdbi.v3.core.Handle;

/// Writes an import as one transaction, with a line in the log for every sheet.
final class ImportStore {

    private static final int CHUNK = 1_000;

    private static final String LOG = """
            INSERT INTO import_log (id, file_name, sha256, kind, imported_at, new_rows, changed_rows, identical_rows,
                   rejected_rows)
            VALUES (:id, :file, :sha256, :kind, :at, :added, :changed, :identical, :rejected)
                ON CONFLICT (id) DO NOTHING
            """;

    private final Database database;
    private final Rooms rooms;

    ImportStore(Database database, Rooms rooms) {
        this.database = database;
        this.rooms = rooms;
    }

    /// Carries the plan out and answers with what was written, so that it can be taken back.
    Written carryOut(ImportPlan plan, List<LogLine> log, Progress progress) {
        return database.write(handle -> {
            var first = Ids.take(handle, plan.newNumbers() + log.size());
            var written =
                    new Written(new Renumbered(first).of(plan.changes()), numbered(log, first + plan.newNumbers()));
            write(handle, written.changes(), progress);
            log(handle, written.log());
            return written;
        });
    }

    /// Takes an import back, its lines in the log as well.
    void undo(Written written) {
        database.write(handle -> {
            write(handle, written.changes().reversed(), Progress.NONE);
            written.log()
                    .forEach(line -> handle.createUpdate("DELETE FROM import_log WHERE id = :id")
                            .bind("id", line.id())
                            .execute());
            return true;
        });
    }

    void redo(Written written) {
        database.write(handle -> {
            write(handle, written.changes(), Progress.NONE);
            log(handle, written.log());
            return true;
        });
    }

    private void write(Handle handle, Changes changes, Progress progress) {
        var counter = new Counter(progress, changes.size());
        var tables = new ArrayList<Runnable>();
        tables.add(() -> write(handle, rooms.accounts().table(), changes.accounts(), counter));
        tables.add(() -> write(handle, rooms.posts().table(), changes.posts(), counter));
        tables.add(() -> write(handle, rooms.followers().table(), changes.followers(), counter));
        tables.add(() -> write(handle, rooms.interactions().table(), changes.messages(), counter));
        tables.add(() -> write(handle, rooms.filings().table(), changes.filings(), counter));
        tables.add(() -> write(handle, rooms.inspections().table(), changes.rectifications(), counter));
        var takesAway = changes.accounts().stream().anyMatch(c -> c.after() == null);
        (takesAway ? tables.reversed() : tables).forEach(Runnable::run); // accounts go last, what names them first
    }

    private static <R> void write(Handle handle, RecordTable<R> table, List<Change<R>> changes, Counter counter) {
        for (int from = 0; from < changes.size(); from += CHUNK) {
            var chunk = changes.subList(from, Math.min(changes.size(), from + CHUNK));
            Edits.write(handle, table, chunk);
            counter.add(chunk.size());
        }
    }

    private static List<LogLine> numbered(List<LogLine> log, long first) {
        var numbered = new ArrayList<LogLine>();
        for (int i = 0; i < log.size(); i++) {
            numbered.add(log.get(i).withId(first + i));
        }
        return List.copyOf(numbered);
    }

    private static void log(Handle handle, List<LogLine> lines) {
        for (var line : lines) {
            handle.createUpdate(LOG)
                    .bind("id", line.id())
                    .bind("file", line.fileName())
                    .bind("sha256", line.sha256())
                    .bind("kind", line.sheet().kind().name())
                    .bind("at", line.at())
                    .bind("added", line.sheet().added())
                    .bind("changed", line.sheet().changed())
                    .bind("identical", line.sheet().identical())
                    .bind("rejected", line.sheet().rejected().size())
                    .execute();
        }
    }

    /// What stands in the database after an import.
    record Written(Changes changes, List<LogLine> log) {}

    /// Tells how far the writing is.
    private static final class Counter {

        private final Progress progress;
        private final int total;
        private int done;

        Counter(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        void add(int written) {
            done += written;
            progress.stopIfCancelled();
            progress.step(done, total);
        }
    }
}
