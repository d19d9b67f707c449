package org.bureaudesk.quota;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PublicationCount;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.statement.Query;

/// Counts publications of every account at once. The room has no table of its own and writes none.
///
/// An end is a moment not included, as the text of the columns has it; a bare day stands for its midnight.
final class QuotaStore {

    // the bin is small and has an index of its own, so this costs less than a look at every post
    private static final String NOT_BINNED = """
             AND p.post_id NOT IN (SELECT id FROM post WHERE deleted_at IS NOT NULL)
            """;

    private static final String OUT = """
              FROM publication p
             WHERE p.published_at >= :from AND p.published_at < :end
            """ + NOT_BINNED;

    // one step into the index for each account, however many publications there are
    private static final String LAST = """
            SELECT a.id AS account_id,
                   (SELECT p.published_at FROM publication p
                     WHERE p.account_id = a.id AND p.published_at < :end
            """ + NOT_BINNED + """
                     ORDER BY p.published_at DESC LIMIT 1) AS last
              FROM account a
            """;

    private static final String FIRST = "SELECT MIN(published_at) AS first FROM publication p WHERE TRUE" + NOT_BINNED;

    // what makes one send: see PublishedArticle.sendKey
    private static final String COUNTS = """
            SELECT p.account_id, substr(p.published_at, 1, 7) AS month, COUNT(*) AS articles,
                   COUNT(DISTINCT CASE WHEN p.notified = 0 THEN NULL
                                       WHEN p.push_id = '' THEN '#' || p.id
                                       ELSE p.push_id END) AS sends
            """ + OUT + " GROUP BY p.account_id, month";

    private static final String DAYS = """
            SELECT p.account_id, substr(p.published_at, 1, 10) AS day,
                   COUNT(DISTINCT CASE WHEN p.push_id = '' THEN '#' || p.id ELSE p.push_id END) AS updates
            """ + OUT + " GROUP BY p.account_id, day ORDER BY p.account_id, day";

    private static final String TOPICS = """
            SELECT p.account_id, substr(p.published_at, 1, 7) AS month, o.column_name, o.kind, COUNT(*) AS posts
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
             WHERE p.published_at >= :from AND p.published_at < :end
             GROUP BY p.account_id, month, o.column_name, o.kind
            """;

    private final Database database;

    QuotaStore(Database database) {
        this.database = database;
    }

    /// How much an account published in a month.
    record MonthRow(AccountId account, YearMonth month, PublicationCount count) {}

    /// @param updates publications on the day, the articles of one push counted once
    record DayRow(AccountId account, LocalDate day, int updates) {}

    /// Posts of one column and kind an account published in a month.
    record TopicRow(AccountId account, YearMonth month, String column, String kind, int posts) {}

    /// When each account last published before `end`; an account that never did is not there.
    Map<AccountId, LocalDateTime> last(String end) {
        var found = new HashMap<AccountId, LocalDateTime>();
        database.read(handle -> handle.createQuery(LAST)
                .bind("end", end)
                .map((row, _) -> {
                    var last = Rows.moment(row, "last");
                    if (last != null) {
                        found.put(account(row), last);
                    }
                    return true;
                })
                .list());
        return found;
    }

    /// When anything was published for the first time.
    Optional<LocalDateTime> first() {
        return database.read(handle -> handle.createQuery(FIRST)
                .map((row, _) -> Optional.ofNullable(Rows.moment(row, "first")))
                .one());
    }

    List<MonthRow> months(LocalDate from, String end) {
        return database.read(handle -> within(handle.createQuery(COUNTS), from, end)
                .map((row, _) -> new MonthRow(
                        account(row), month(row), new PublicationCount(row.getInt("articles"), row.getInt("sends"))))
                .list());
    }

    /// Account by account, oldest first.
    List<DayRow> days(LocalDate from, String end) {
        return database.read(handle -> within(handle.createQuery(DAYS), from, end)
                .map((row, _) ->
                        new DayRow(account(row), Objects.requireNonNull(Rows.day(row, "day")), row.getInt("updates")))
                .list());
    }

    List<TopicRow> topics(LocalDate from, String end) {
        return database.read(handle -> within(handle.createQuery(TOPICS), from, end)
                .map((row, _) -> new TopicRow(
                        account(row),
                        month(row),
                        row.getString("column_name"),
                        row.getString("kind"),
                        row.getInt("posts")))
                .list());
    }

    private static Query within(Query query, LocalDate from, String end) {
        return query.bind("from", from.toString()).bind("end", end);
    }

    private static AccountId account(ResultSet row) throws SQLException {
        return new AccountId(row.getLong("account_id"));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.parse(row.getString("month"));
    }
}
