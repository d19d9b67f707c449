package org.bureaudesk.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes what users entered of accounts and periods.
final class InputStore implements RecordTable<IndexValue> {

    private static final String OF_PERIOD = """
            SELECT * FROM index_input
             WHERE account_id = :account AND from_day = :from AND to_day = :to ORDER BY name
            """;

    private static final String PUT = """
            INSERT INTO index_input (account_id, name, from_day, to_day, value, note)
            VALUES (:account, :name, :from, :to, :value, :note)
                ON CONFLICT (account_id, name, from_day, to_day) DO UPDATE SET
                   value = excluded.value, note = excluded.note
            """;

    private static final String DELETE = """
            DELETE FROM index_input
             WHERE account_id = :account AND name = :name AND from_day = :from AND to_day = :to
            """;

    private final Database database;

    InputStore(Database database) {
        this.database = database;
    }

    List<IndexValue> of(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(OF_PERIOD)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .map((row, _) -> value(row))
                .list());
    }

    List<IndexValue> all() {
        return database.read(handle -> handle.createQuery("SELECT * FROM index_input ORDER BY account_id, from_day")
                .map((row, _) -> value(row))
                .list());
    }

    @Override
    public void put(Handle handle, List<IndexValue> values) {
        var batch = handle.prepareBatch(PUT);
        for (var value : values) {
            batch.bind("account", value.account().value())
                    .bind("name", value.name())
                    .bind("from", value.period().from().toString())
                    .bind("to", value.period().to().toString())
                    .bind("value", SettingStore.text(value.value()))
                    .bind("note", value.note())
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<IndexValue> values) {
        var batch = handle.prepareBatch(DELETE);
        for (var value : values) {
            batch.bind("account", value.account().value())
                    .bind("name", value.name())
                    .bind("from", value.period().from().toString())
                    .bind("to", value.period().to().toString())
                    .add();
        }
        batch.execute();
    }

    private static IndexValue value(ResultSet row) throws SQLException {
        return new IndexValue(
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                new Period(
                        Objects.requireNonNull(Rows.day(row, "from_day")),
                        Objects.requireNonNull(Rows.day(row, "to_day"))),
                SettingStore.number(row.getString("value")),
                row.getString("note"));
    }
}
