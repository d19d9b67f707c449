package org.bureaudesk.metrics.growth;

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

/// Reads and writes the growth diary.
final class EventStore implements RecordTable<GrowthEvent> {

    private static final String IN_PERIOD = """
            SELECT * FROM growth_event
             WHERE (account_id IS NULL OR account_id = :account) AND day BETWEEN :from AND :to
             ORDER BY day, id
            """;

    private static final String PUT = """
            INSERT INTO growth_event (id, account_id, day, text) VALUES (:id, :account, :day, :text)
                ON CONFLICT (id) DO UPDATE SET
                   account_id = excluded.account_id, day = excluded.day, text = excluded.text
            """;

    private final Database database;

    EventStore(Database database) {
        this.database = database;
    }

    List<GrowthEvent> inPeriod(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(IN_PERIOD)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .map((row, _) -> event(row))
                .list());
    }

    List<GrowthEvent> all() {
        return database.read(handle -> handle.createQuery("SELECT * FROM growth_event ORDER BY day, id")
                .map((row, _) -> event(row))
                .list());
    }

    @Override
    public void put(Handle handle, List<GrowthEvent> events) {
        var batch = handle.prepareBatch(PUT);
        for (var event : events) {
            var account = event.account();
            batch.bind("id", event.id())
                    .bind("account", account == null ? null : Long.valueOf(account.value()))
                    .bind("day", event.day().toString())
                    .bind("text", event.text())
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<GrowthEvent> events) {
        var batch = handle.prepareBatch("DELETE FROM growth_event WHERE id = :id");
        events.forEach(event -> batch.bind("id", event.id()).add());
        batch.execute();
    }

    private static GrowthEvent event(ResultSet row) throws SQLException {
        long account = row.getLong("account_id");
        var ofAll = row.wasNull(); // asked for at once: it speaks of the last column read
        return new GrowthEvent(
                row.getLong("id"),
                ofAll ? null : new AccountId(account),
                Objects.requireNonNull(Rows.day(row, "day")),
                row.getString("text"));
    }
}
