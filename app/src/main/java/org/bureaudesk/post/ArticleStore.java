package org.bureaudesk.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
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

    List<PublishedArticle> inPeriod(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(OF_ACCOUNT_IN_PERIOD)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> article(row))
                .list());
    }

    /// @param end text of a day or moment, not included
    java.util.Optional<PublishedArticle> lastBefore(AccountId account, String end) {
        return database.read(handle -> handle.createQuery(LAST_BEFORE)
                .bind("account", account.value())
                .bind("end", end)
                .map((row, _) -> article(row))
                .findOne());
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
