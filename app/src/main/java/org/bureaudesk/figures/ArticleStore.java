package org.bureaudesk.figures;

import static org.bureaudesk.figures.FigureKind.OF_ARTICLES;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.TimedIndex;
import org.jdbi.v3.core.Handle;

/// Reads and writes articles with their newest figures.
final class ArticleStore implements RecordTable<ArticleFigures> {

    private static final List<String> VALUES = FigureRows.columns(
            List.of("account_id", "url", "url_key", "title", "published_at", "publication_id", "notified"),
            OF_ARTICLES);

    private static final String PUT = FigureRows.upsert("article", List.of("id"), VALUES);

    private static final String MONTHS = """
            SELECT DISTINCT substr(published_at, 1, 7) AS month FROM article
             WHERE account_id = :account AND published_at >= :from AND published_at < :end
            """;

    private static final String KNOWN_BY_READERS = """
            SELECT COUNT(*) FROM article
             WHERE account_id = :account AND published_at >= :from AND published_at < :end
               AND publication_id IS NOT NULL AND reads_people IS NOT NULL AND reads_times IS NULL
            """;

    private static final String IN_PERIOD = """
            SELECT * FROM article WHERE account_id = :account AND published_at >= :from AND published_at < :end
             ORDER BY published_at, id
            """;

    private static final int CHUNK = 1_000;

    private final Database database;

    ArticleStore(Database database) {
        this.database = database;
    }

    List<ArticleFigures> inPeriod(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(IN_PERIOD)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> article(row))
                .list());
    }

    List<ArticleFigures> latest(AccountId account, int limit) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM article WHERE account_id = :account ORDER BY published_at DESC LIMIT :limit")
                .bind("account", account.value())
                .bind("limit", limit)
                .map((row, _) -> article(row))
                .list());
    }

    /// @param column one of the table's, by which the values find
    List<ArticleFigures> having(String column, List<?> values) {
        var found = new ArrayList<ArticleFigures>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            var chunk = values.subList(from, Math.min(values.size(), from + CHUNK));
            found.addAll(database.read(
                    handle -> handle.createQuery("SELECT * FROM article WHERE " + column + " IN (<values>) ORDER BY id")
                            .bindList("values", chunk)
                            .map((row, _) -> article(row))
                            .list()));
        }
        return found;
    }

    int knownByReaders(AccountId account, Period period) {
        return database.read(handle -> handle.createQuery(KNOWN_BY_READERS)
                .bind("account", account.value())
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .mapTo(Integer.class)
                .one());
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
    public void put(Handle handle, List<ArticleFigures> articles) {
        TimedIndex.batch(handle, PUT, articles, ArticleStore::bind);
    }

    @Override
    public void remove(Handle handle, List<ArticleFigures> articles) {
        TimedIndex.batch(
                handle, "DELETE FROM article WHERE id = ?", articles, (row, article) -> row.setLong(1, article.id()));
    }

    private static void bind(PreparedStatement row, ArticleFigures article) throws SQLException {
        row.setLong(1, article.id());
        row.setLong(2, article.account().value());
        row.setString(3, article.url().text());
        row.setString(4, article.url().key());
        row.setString(5, article.title());
        row.setString(6, Rows.text(article.publishedAt()));
        FigureRows.bind(row, 7, article.publication());
        row.setInt(8, article.notified() ? 1 : 0);
        FigureRows.bind(row, 9, OF_ARTICLES, article.counts(), article.told());
    }

    private static ArticleFigures article(ResultSet row) throws SQLException {
        return new ArticleFigures(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                ArticleUrl.of(row.getString("url")),
                row.getString("title"),
                Objects.requireNonNull(Rows.moment(row, "published_at")),
                FigureRows.number(row, "publication_id"),
                row.getInt("notified") == 1,
                FigureRows.counts(row, OF_ARTICLES),
                FigureRows.told(row));
    }
}
