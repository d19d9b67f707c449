package org.bureaudesk.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;

/// Reads publications that took place, without their bodies.
final class ArticleStore {

    private static final String COLUMNS = """
            SELECT p.post_id, p.id, p.account_id, p.published_at, p.push_id, p.push_position, p.notified, p.link,
                   p.reads, p.likes, p.wows, p.shares, p.comments,
                   o.title, o.column_name, o.form, o.kind, o.origin, o.origin_source, o.origin_title, o.origin_link
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
            """;

    private static final String IN_PERIOD = COLUMNS + """
             WHERE p.published_at >= :from AND p.published_at < :end
             ORDER BY p.published_at, p.id
            """;

    private static final String OF_ACCOUNT_IN_PERIOD = COLUMNS + """
             WHERE p.account_id = :account AND p.published_at >= :from AND p.published_at < :end
             ORDER BY p.published_at, p.id
            """;

    private static final String LAST_BEFORE = COLUMNS + """
             WHERE p.account_id = :account AND p.published_at < :end
             ORDER BY p.published_at DESC, p.id DESC LIMIT 1
            """;

    private static final String DAYS = """
            SELECT DISTINCT substr(p.published_at, 1, 10) AS day
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
             WHERE p.account_id = :account AND p.published_at >= :from AND p.published_at < :end
             ORDER BY day
            """;

    private static final String LAST_TIME = """
            SELECT p.published_at
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
             WHERE p.account_id = :account AND p.published_at < :end
             ORDER BY p.published_at DESC LIMIT 1
            """;

    // what makes one send: see PublishedArticle.sendKey
    private static final String COUNT = """
            SELECT COUNT(*) AS articles,
                   COUNT(DISTINCT CASE WHEN p.notified = 0 THEN NULL
                                       WHEN p.push_id = '' THEN '#' || p.id
                                       ELSE p.push_id END) AS sends
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
             WHERE p.account_id = :account AND p.published_at >= :from AND p.published_at < :end
            """;

    private static final String LACKING = """
            SELECT p.account_id,
                   SUM(CASE WHEN p.link = '' THEN 1 ELSE 0 END) AS links,
                   SUM(CASE WHEN p.reads IS NULL AND p.published_at < :settled THEN 1 ELSE 0 END) AS figures
              FROM publication p
             WHERE p.published_at >= :from AND p.published_at < :end AND (p.link = '' OR p.reads IS NULL)
               AND p.post_id NOT IN (SELECT id FROM post WHERE deleted_at IS NOT NULL)
             GROUP BY p.account_id
            """;

    private static final String PLACED = """
            SELECT p.post_id, p.id, p.account_id, p.link, o.title, COALESCE(p.published_at, p.planned_at) AS placed_at
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
            """;

    private static final String PLACED_IN_PERIOD = PLACED + """
             WHERE (p.published_at >= :from AND p.published_at < :end)
                OR (p.published_at IS NULL AND p.planned_at >= :from AND p.planned_at < :end)
             ORDER BY p.id
            """;

    private static final String PLACED_WITH_LINKS = PLACED + """
             WHERE p.link IN (<links>) AND p.link <> '' AND COALESCE(p.published_at, p.planned_at) IS NOT NULL
             ORDER BY p.id
            """;

    private static final String AWAITED = """
            SELECT p.post_id, p.id, p.account_id, p.planned_at, o.title
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
             WHERE p.published_at IS NULL AND p.planned_at IS NOT NULL AND p.planned_at < :end
             ORDER BY p.planned_at, p.id LIMIT :limit
            """;

    private final Database database;

    ArticleStore(Database database) {
        this.database = database;
    }

    List<PublishedArticle> inPeriod(Period period) {
        return database.read(handle -> handle.createQuery(IN_PERIOD)
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> article(row))
                .list());
    }

    List<Publication.Placed> placed(Period period) {
        return database.read(handle -> handle.createQuery(PLACED_IN_PERIOD)
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> placed(row))
                .list());
    }

    /// @param links not more than a statement has room for
    List<Publication.Placed> placed(List<String> links) {
        return database.read(handle -> handle.createQuery(PLACED_WITH_LINKS)
                .bindList("links", links)
                .map((row, _) -> placed(row))
                .list());
    }

    /// @param publications not more than a statement has room for
    Map<Long, PostId> postsOf(List<Long> publications) {
        return database.read(handle -> handle
                .createQuery("SELECT id, post_id FROM publication WHERE id IN (<publications>)")
                .bindList("publications", publications)
                .map((row, _) -> Map.entry(row.getLong("id"), new PostId(row.getLong("post_id"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Publication.Placed placed(ResultSet row) throws SQLException {
        return new Publication.Placed(
                new PostId(row.getLong("post_id")),
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                Objects.requireNonNull(Rows.moment(row, "placed_at")),
                row.getString("title"),
                row.getString("link"));
    }

    List<PublishedArticle> inPeriod(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(OF_ACCOUNT_IN_PERIOD)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> article(row))
                .list());
    }

    /// @param end text of a day or moment, not included
    Optional<PublishedArticle> lastBefore(AccountId account, String end) {
        return database.read(handle -> handle.createQuery(LAST_BEFORE)
                .bind("account", account.value())
                .bind("end", end)
                .map((row, _) -> article(row))
                .findOne());
    }

    List<LocalDate> days(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(DAYS)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> Objects.requireNonNull(Rows.day(row, "day")))
                .list());
    }

    /// @param end text of a day or moment, not included
    Optional<LocalDateTime> lastTimeBefore(AccountId account, String end) {
        return database.read(handle -> handle.createQuery(LAST_TIME)
                .bind("account", account.value())
                .bind("end", end)
                .map((row, _) -> Objects.requireNonNull(Rows.moment(row, "published_at")))
                .findOne());
    }

    PublicationCount count(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(COUNT)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> new PublicationCount(row.getInt("articles"), row.getInt("sends")))
                .one());
    }

    /// @param settled figures of articles from this day on are not asked for yet
    List<PublicationCount.Lacking> lacking(Period period, LocalDate settled) {
        return database.read(handle -> handle.createQuery(LACKING)
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .bind("settled", settled.toString())
                .map((row, _) -> new PublicationCount.Lacking(
                        new AccountId(row.getLong("account_id")), row.getInt("links"), row.getInt("figures")))
                .list());
    }

    /// @param end text of a day or moment, not included
    List<Publication.Awaited> awaited(String end, int limit) {
        return database.read(handle -> handle.createQuery(AWAITED)
                .bind("end", end)
                .bind("limit", limit)
                .map((row, _) -> new Publication.Awaited(
                        new PostId(row.getLong("post_id")),
                        row.getLong("id"),
                        new AccountId(row.getLong("account_id")),
                        Objects.requireNonNull(Rows.moment(row, "planned_at")),
                        row.getString("title")))
                .list());
    }

    private static PublishedArticle article(ResultSet row) throws SQLException {
        return new PublishedArticle(
                new PostId(row.getLong("post_id")),
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                Objects.requireNonNull(Rows.moment(row, "published_at")),
                row.getString("title"),
                row.getString("column_name"),
                PostForm.valueOf(row.getString("form")),
                PostKind.valueOf(row.getString("kind")),
                PostRows.origin(row),
                new Push(row.getString("push_id"), Rows.integer(row, "push_position")),
                row.getInt("notified") == 1,
                row.getString("link"),
                PostRows.figures(row));
    }
}
