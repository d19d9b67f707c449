package org.bureaudesk.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.intake.journal.BatchRows;
import org.bureaudesk.intake.journal.ImportRecord;
import org.bureaudesk.intake.journal.JournalService;
import org.bureaudesk.intake.plan.Changes;
import org.bureaudesk.intake.plan.Renumbered;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.Ids;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;

/// Writes an import as one transaction, with a line in the log for every sheet.
final class ImportStore {

    private static final int CHUNK = 1_000;
    private static final int NAMES = 5;

    private static final String LOG = """
            INSERT INTO import_log (id, file_name, sha256, kind, imported_at, new_rows, changed_rows, identical_rows,
                   rejected_rows, batch_id)
            VALUES (:id, :file, :sha256, :kind, :at, :added, :changed, :identical, :rejected, :batch)
            """;

    private final Database database;
    private final Rooms rooms;
    private final JournalService journal;

    ImportStore(Database database, Rooms rooms, JournalService journal) {
        this.database = database;
        this.rooms = rooms;
        this.journal = journal;
    }

    /// Whose the files of a pattern were before.
    Map<String, AccountId> rememberedAccounts() {
        return database.read(handle -> handle
                .createQuery("SELECT pattern, account_id FROM import_account")
                .map((row, _) -> Map.entry(row.getString("pattern"), new AccountId(row.getLong("account_id"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// Keeps whose the files of these patterns are.
    void remember(Map<String, AccountId> accounts) {
        if (!accounts.isEmpty()) {
            database.write(handle -> {
                remember(handle, accounts);
                return true;
            });
        }
    }

    private static void remember(Handle handle, Map<String, AccountId> accounts) {
        accounts.forEach((pattern, account) -> handle.createUpdate("""
                INSERT INTO import_account (pattern, account_id) VALUES (:pattern, :account)
                    ON CONFLICT (pattern) DO UPDATE SET account_id = excluded.account_id
                """)
                .bind("pattern", pattern)
                .bind("account", account.value())
                .execute());
    }

    /// Carries the plan out and answers with what was written, so that it can be taken back.
    Written carryOut(ImportPlan plan, Logs logs, LocalDateTime at, Progress progress) {
        var log = logs.lines();
        return database.write(handle -> {
            var first = Ids.take(handle, plan.newNumbers() + 1 + log.size());
            var batch = first + plan.newNumbers();
            var changes = new Renumbered(first).of(plan.changes());
            var record = new ImportRecord(batch, at, names(plan), changes.size(), null);
            write(handle, changes, progress);
            BatchRows.keep(handle, record, journal.steps(changes));
            log(handle, batch, numbered(log, batch + 1));
            remember(handle, plan.accounts());
            logs.told().in(handle);
            return new Written(changes, record);
        });
    }

    /// What is kept of an import beside its records.
    ///
    /// @param lines for the list of imports; @param told the same for the log nobody can change
    record Logs(List<LogLine> lines, Step told) {}

    private static String names(ImportPlan plan) {
        var names = plan.files().stream()
                .filter(file -> file.refusal() == null && !file.isWaiting())
                .map(FilePlan::name)
                .toList();
        var shown = String.join("、", names.subList(0, Math.min(names.size(), NAMES)));
        return names.size() > NAMES ? shown + "… (" + names.size() + ")" : shown;
    }

    /// Takes an import back; the list of imports says so.
    void undo(Written written, LocalDateTime at, Step told) {
        database.write(handle -> {
            write(handle, written.changes().reversed(), Progress.NONE);
            BatchRows.mark(handle, written.record().id(), at);
            told.in(handle);
            return true;
        });
    }

    void redo(Written written, Step told) {
        database.write(handle -> {
            write(handle, written.changes(), Progress.NONE);
            BatchRows.mark(handle, written.record().id(), null);
            told.in(handle);
            return true;
        });
    }

    private void write(Handle handle, Changes changes, Progress progress) {
        var counter = new Counter(progress, changes.size());
        var tables = new ArrayList<Runnable>();
        tables.add(() -> write(handle, rooms.accounts().table(), changes.accounts(), counter));
        tables.add(() -> write(handle, rooms.posts().table().summed(), changes.posts(), counter));
        tables.add(() -> write(handle, rooms.followers().table(), changes.followers(), counter));
        tables.add(() -> write(handle, rooms.interactions().table(), changes.messages(), counter));
        tables.add(() -> write(handle, rooms.filings().table(), changes.filings(), counter));
        tables.add(() -> write(handle, rooms.inspections().table(), changes.rectifications(), counter));
        var figures = rooms.figures().tables();
        tables.add(() -> write(handle, figures.articles(), changes.figures().articles(), counter));
        tables.add(() -> write(handle, figures.past(), changes.figures().past(), counter));
        tables.add(() -> write(handle, figures.channels(), changes.figures().channels(), counter));
        tables.add(() -> write(handle, figures.trend(), changes.figures().trend(), counter));
        tables.add(() -> write(handle, figures.readers(), changes.figures().readers(), counter));
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

    private static void log(Handle handle, long batch, List<LogLine> lines) {
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
                    .bind("batch", batch)
                    .execute();
        }
    }

    /// What stands in the database after an import.
    record Written(Changes changes, ImportRecord record) {}

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
