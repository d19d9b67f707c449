package org.bureaudesk.intake.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads and writes what imports did.
final class JournalStore {

    private final Database database;

    JournalStore(Database database) {
        this.database = database;
    }

    /// Newest first.
    List<ImportRecord> records(int limit) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM import_batch ORDER BY imported_at DESC, id DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, _) -> record(row))
                .list());
    }

    Optional<ImportRecord> record(long id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM import_batch WHERE id = :id")
                .bind("id", id)
                .map((row, _) -> record(row))
                .findOne());
    }

    /// Imports after this one that still stand, oldest first.
    List<ImportRecord> after(long id) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM import_batch WHERE id > :id AND undone_at IS NULL ORDER BY id")
                .bind("id", id)
                .map((row, _) -> record(row))
                .list());
    }

    /// In the order they were written.
    List<StepText> steps(long batch) {
        return database.read(handle -> handle.createQuery(
                        "SELECT room, changes FROM import_step WHERE batch_id = :batch ORDER BY position")
                .bind("batch", batch)
                .map((row, _) -> new StepText(row.getString("room"), row.getString("changes")))
                .list());
    }

    /// The SHA-256 of every file whose import still stands.
    Set<String> standingFiles() {
        return database.read(handle ->
                new HashSet<>(handle.createQuery("""
                        SELECT DISTINCT l.sha256 FROM import_log l LEFT JOIN import_batch b ON b.id = l.batch_id
                         WHERE b.undone_at IS NULL
                        """).mapTo(String.class).list()));
    }

    /// Writes steps and marks the import as taken back, or as standing again, in one transaction.
    void carryOut(List<UndoPlan.Step<?>> steps, long batch, @Nullable LocalDateTime undoneAt, Step log) {
        database.write(handle -> {
            steps.forEach(step -> write(handle, step));
            BatchRows.mark(handle, batch, undoneAt);
            log.in(handle);
            return true;
        });
    }

    private static <R> void write(Handle handle, UndoPlan.Step<R> step) {
        Edits.write(handle, step.room().table(), step.changes());
    }

    private static ImportRecord record(ResultSet row) throws SQLException {
        return new ImportRecord(
                row.getLong("id"),
                Objects.requireNonNull(Rows.moment(row, "imported_at")),
                row.getString("files"),
                row.getInt("records"),
                Rows.moment(row, "undone_at"));
    }
}
