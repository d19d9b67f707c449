package org.bureaudesk.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.TimedIndex;
import org.jdbi.v3.core.Handle;

/// Reads and writes the regular readers of accounts.
final class ReadersStore implements RecordTable<RegularReaders> {

    private static final String PUT = FigureRows.upsert(
            "regular_readers", List.of("account_id", "day"), List.of("readers", "share", "source", "as_of"));

    private static final String IN_PERIOD = """
            SELECT * FROM regular_readers WHERE account_id = :account AND day BETWEEN :from AND :to ORDER BY day
            """;

    private final Database database;

    ReadersStore(Database database) {
        this.database = database;
    }

    List<RegularReaders> inPeriod(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(IN_PERIOD)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .map((row, _) -> readers(row))
                .list());
    }

    @Override
    public void put(Handle handle, List<RegularReaders> days) {
        TimedIndex.batch(handle, PUT, days, (row, day) -> {
            row.setLong(1, day.account().value());
            row.setString(2, day.day().toString());
            row.setInt(3, day.readers());
            FigureRows.bind(row, 4, day.share());
            row.setString(5, day.told().source());
            row.setString(6, Rows.text(day.told().asOf()));
        });
    }

    @Override
    public void remove(Handle handle, List<RegularReaders> days) {
        TimedIndex.batch(handle, "DELETE FROM regular_readers WHERE account_id = ? AND day = ?", days, (row, day) -> {
            row.setLong(1, day.account().value());
            row.setString(2, day.day().toString());
        });
    }

    private static RegularReaders readers(ResultSet row) throws SQLException {
        return new RegularReaders(
                new AccountId(row.getLong("account_id")),
                Objects.requireNonNull(Rows.day(row, "day")),
                row.getInt("readers"),
                FigureRows.number(row, "share"),
                FigureRows.told(row));
    }
}
