package org.bureaudesk.follower;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes the daily follower log.
final class FollowerStore implements RecordTable<FollowerDay> {

    private static final String IN_PERIOD = """
            SELECT * FROM follower_day WHERE account_id = :account AND day BETWEEN :from AND :to ORDER BY day
            """;

    private static final String BY_MONTH = """
            SELECT substr(day, 1, 7) AS month, COUNT(*) AS days FROM follower_day
             WHERE account_id = :account AND day BETWEEN :from AND :to GROUP BY month
            """;

    private static final String LATEST = """
            SELECT * FROM follower_day WHERE account_id = :account AND day <= :day ORDER BY day DESC LIMIT 1
            """;

    private static final String LATEST_OF_ALL = """
            SELECT f.* FROM account a JOIN follower_day f ON f.account_id = a.id AND f.day =
                   (SELECT MAX(d.day) FROM follower_day d WHERE d.account_id = a.id AND d.day <= :day)
            """;

    private static final String FIRST = "SELECT * FROM follower_day WHERE account_id = :account ORDER BY day LIMIT 1";

    private static final String PUT = """
            INSERT INTO follower_day (account_id, day, added, cancelled, net, cumulative, source)
            VALUES (:account, :day, :added, :cancelled, :net, :cumulative, :source)
                ON CONFLICT (account_id, day) DO UPDATE SET
                   added = excluded.added, cancelled = excluded.cancelled, net = excluded.net,
                   cumulative = excluded.cumulative, source = excluded.source
            """;

    private final Database database;

    FollowerStore(Database database) {
        this.database = database;
    }

    List<FollowerDay> inPeriod(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(IN_PERIOD)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .map((row, _) -> day(row))
                .list());
    }

    Map<YearMonth, Integer> daysByMonth(AccountId account, Period period) {
        return database.read(handle -> handle
                .createQuery(BY_MONTH)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .map((row, _) -> Map.entry(YearMonth.parse(row.getString("month")), row.getInt("days")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Optional<FollowerDay> latest(AccountId account, LocalDate on) {
        return database.read(handle -> handle.createQuery(LATEST)
                .bind("account", account.value())
                .bind("day", on.toString())
                .map((row, _) -> day(row))
                .findOne());
    }

    List<FollowerDay> latest(LocalDate on) {
        return database.read(handle -> handle.createQuery(LATEST_OF_ALL)
                .bind("day", on.toString())
                .map((row, _) -> day(row))
                .list());
    }

    Optional<FollowerDay> first(AccountId account) {
        return database.read(handle -> handle.createQuery(FIRST)
                .bind("account", account.value())
                .map((row, _) -> day(row))
                .findOne());
    }

    @Override
    public void put(Handle handle, List<FollowerDay> days) {
        var batch = handle.prepareBatch(PUT);
        for (var day : days) {
            batch.bind("account", day.account().value())
                    .bind("day", day.day().toString())
                    .bind("added", day.added())
                    .bind("cancelled", day.cancelled())
                    .bind("net", day.net())
                    .bind("cumulative", day.cumulative())
                    .bind("source", day.source())
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<FollowerDay> days) {
        var batch = handle.prepareBatch("DELETE FROM follower_day WHERE account_id = :account AND day = :day");
        for (var day : days) {
            batch.bind("account", day.account().value())
                    .bind("day", day.day().toString())
                    .add();
        }
        batch.execute();
    }

    private static FollowerDay day(ResultSet row) throws SQLException {
        return new FollowerDay(
                new AccountId(row.getLong("account_id")),
                Objects.requireNonNull(Rows.day(row, "day")),
                Rows.integer(row, "added"),
                Rows.integer(row, "cancelled"),
                Rows.integer(row, "net"),
                row.getInt("cumulative"),
                row.getString("source"));
    }
}
