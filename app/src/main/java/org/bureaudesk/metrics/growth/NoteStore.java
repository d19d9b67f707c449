package org.bureaudesk.metrics.growth;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.metrics.growth.JumpNote.Verdict;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes what was said of jumps.
final class NoteStore implements RecordTable<JumpNote> {

    private static final String PUT = """
            INSERT INTO growth_note (account_id, day, verdict, note) VALUES (:account, :day, :verdict, :note)
                ON CONFLICT (account_id, day) DO UPDATE SET verdict = excluded.verdict, note = excluded.note
            """;

    private final Database database;

    NoteStore(Database database) {
        this.database = database;
    }

    List<JumpNote> of(AccountId account) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM growth_note WHERE account_id = :account ORDER BY day")
                        .bind("account", account.value())
                        .map((row, _) -> note(row))
                        .list());
    }

    @Override
    public void put(Handle handle, List<JumpNote> notes) {
        var batch = handle.prepareBatch(PUT);
        for (var note : notes) {
            batch.bind("account", note.account().value())
                    .bind("day", note.day().toString())
                    .bind("verdict", note.verdict().name())
                    .bind("note", note.note())
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<JumpNote> notes) {
        var batch = handle.prepareBatch("DELETE FROM growth_note WHERE account_id = :account AND day = :day");
        notes.forEach(note -> batch.bind("account", note.account().value())
                .bind("day", note.day().toString())
                .add());
        batch.execute();
    }

    private static JumpNote note(ResultSet row) throws SQLException {
        return new JumpNote(
                new AccountId(row.getLong("account_id")),
                Objects.requireNonNull(Rows.day(row, "day")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("note"));
    }
}
