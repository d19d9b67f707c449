package org.bureaudesk.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes filings.
final class FilingStore implements RecordTable<Filing> {

    private static final String ALL = "SELECT * FROM filing ORDER BY happened_on, id";

    private static final String PUT = """
            INSERT INTO filing (id, account_id, kind, approved_on, happened_on, filed_on, number, note, deleted_at)
            VALUES (:id, :account, :kind, :approvedOn, :happenedOn, :filedOn, :number, :note, :deletedAt)
                ON CONFLICT (id) DO UPDATE SET
                   account_id = excluded.account_id, kind = excluded.kind, approved_on = excluded.approved_on,
                   happened_on = excluded.happened_on, filed_on = excluded.filed_on, number = excluded.number,
                   note = excluded.note, deleted_at = excluded.deleted_at
            """;

    private final Database database;

    FilingStore(Database database) {
        this.database = database;
    }

    List<Filing> findAll() {
        return database.read(
                handle -> handle.createQuery(ALL).map((row, _) -> filing(row)).list());
    }

    Optional<Filing> find(long id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM filing WHERE id = :id")
                .bind("id", id)
                .map((row, _) -> filing(row))
                .findOne());
    }

    @Override
    public void put(Handle handle, List<Filing> filings) {
        var batch = handle.prepareBatch(PUT);
        for (var filing : filings) {
            batch.bind("id", filing.id())
                    .bind("account", filing.account().value())
                    .bind("kind", filing.kind().name())
                    .bind("approvedOn", Rows.text(filing.approvedOn()))
                    .bind("happenedOn", Rows.text(filing.happenedOn()))
                    .bind("filedOn", Rows.text(filing.filedOn()))
                    .bind("number", filing.number())
                    .bind("note", filing.note())
                    .bind("deletedAt", Rows.text(filing.deletedAt()))
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<Filing> filings) {
        var batch = handle.prepareBatch("DELETE FROM filing WHERE id = :id");
        filings.forEach(f -> batch.bind("id", f.id()).add());
        batch.execute();
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                FilingKind.valueOf(row.getString("kind")),
                Rows.day(row, "approved_on"),
                Objects.requireNonNull(Rows.day(row, "happened_on")),
                Rows.day(row, "filed_on"),
                row.getString("number"),
                row.getString("note"),
                Rows.moment(row, "deleted_at"));
    }
}
