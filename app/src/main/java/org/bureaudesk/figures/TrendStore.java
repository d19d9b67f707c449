package org.bureaudesk.figures;

import static org.bureaudesk.figures.FigureKind.OF_DAYS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.TimedIndex;
import org.jdbi.v3.core.Handle;

/// Reads and writes the daily trend.
final class TrendStore implements RecordTable<TrendDay> {

    private static final String PUT = FigureRows.upsert(
            "trend_day", List.of("account_id", "day", "channel"), FigureRows.columns(List.of(), OF_DAYS));

    private static final String MONTHS = """
            SELECT DISTINCT substr(day, 1, 7) AS month FROM trend_day
             WHERE account_id = :account AND day >= :from AND day < :end
            """;

    private static final String IN_PERIOD = """
            SELECT * FROM trend_day WHERE account_id = :account AND day BETWEEN :from AND :to ORDER BY day, channel
            """;

    private final Database database;

    TrendStore(Database database) {
        this.database = database;
    }

    List<TrendDay> inPeriod(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(IN_PERIOD)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .map((row, _) -> day(row))
                .list());
    }

    List<YearMonth> months(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(MONTHS)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> YearMonth.parse(row.getString("month")))
                .list());
    }

    @Override
    public void put(Handle handle, List<TrendDay> days) {
        TimedIndex.batch(handle, PUT, days, (row, day) -> {
            row.setLong(1, day.account().value());
            row.setString(2, day.day().toString());
            row.setString(3, day.channel());
            FigureRows.bind(row, 4, OF_DAYS, day.counts(), day.told());
        });
    }

    @Override
    public void remove(Handle handle, List<TrendDay> days) {
        TimedIndex.batch(
                handle, "DELETE FROM trend_day WHERE account_id = ? AND day = ? AND channel = ?", days, (row, day) -> {
                    row.setLong(1, day.account().value());
                    row.setString(2, day.day().toString());
                    row.setString(3, day.channel());
                });
    }

    private static TrendDay day(ResultSet row) throws SQLException {
        return new TrendDay(
                new AccountId(row.getLong("account_id")),
                Objects.requireNonNull(Rows.day(row, "day")),
                row.getString("channel"),
                FigureRows.counts(row, OF_DAYS),
                FigureRows.told(row));
    }
}
