package org.bureaudesk.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.storage.TextIndex;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The index that lists are answered from: FTS5, SQLite only. A row holds the words of a post and a mark for each
/// thing lists filter by, and its number orders by time, so that any mix of filter and search walks it newest first
/// and stops early. Posts in the bin have no row.
final class PostIndexStore {

    private static final char MARK = '\uE000'; // no letter: what a user types never meets a mark

    private PostIndexStore() {}

    static void put(Handle handle, List<Post> posts) {
        var rising = posts.stream() // a row number lower than the last makes FTS5 write out what it has gathered
                .filter(post -> post.deletedAt() == null)
                .map(post -> new Row(PostRows.textRow(post.id(), post.sortAt()), post))
                .sorted(Comparator.comparingLong(Row::number))
                .toList();
        PostRows.batch(handle, "INSERT INTO post_text (rowid, words) VALUES (?, ?)", rising, (place, row) -> {
            place.setLong(1, row.number());
            place.setString(2, words(row.post()));
        });
    }

    static void drop(Handle handle, List<Long> rows) {
        PostRows.batch(handle, "DELETE FROM post_text WHERE rowid = ?", rows, (row, number) -> row.setLong(1, number));
    }

    private static String words(Post post) {
        var text = post.text();
        var words = TextIndex.words(String.join("\n", text.title(), text.summary(), text.body(), post.column()));
        var accounts = post.publications().stream()
                .map(p -> mark('a', p.account().value()))
                .distinct();
        var facets = Stream.of(
                mark('k', post.kind()),
                mark('o', post.origin().kind()),
                mark('f', post.form()),
                mark('s', post.state()),
                columnMark(post.column()));
        return words + Stream.concat(accounts, facets).collect(Collectors.joining(" "));
    }

    /// The numbers of up to `limit` rows that answer the query, in its order, after the row `after`.
    static List<Long> find(Handle handle, PostQuery query, @Nullable PostRow after, int limit) {
        var bounds = bounds(query, after);
        var sql = new StringBuilder("SELECT rowid FROM post_text WHERE rowid >= :from AND rowid < :end");
        appendMatch(sql, query);
        sql.append(" ORDER BY rowid ").append(query.oldestFirst() ? "ASC" : "DESC");
        sql.append(" LIMIT :limit");
        return bind(handle, handle.createQuery(sql), query, bounds)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /// How many rows answer the query, counted up to `cap`.
    static int count(Handle handle, PostQuery query, int cap) {
        var sql = new StringBuilder(
                "SELECT COUNT(*) FROM (SELECT rowid FROM post_text WHERE rowid >= :from AND rowid < :end");
        appendMatch(sql, query);
        sql.append(" LIMIT :limit)");
        return bind(handle, handle.createQuery(sql), query, bounds(query, null))
                .bind("limit", cap)
                .mapTo(Integer.class)
                .one();
    }

    private static void appendMatch(StringBuilder sql, PostQuery query) {
        if (!match(query).isEmpty()) {
            sql.append(" AND post_text MATCH :match");
        }
        if (query.only() != null) {
            sql.append(" AND rowid IN (SELECT value FROM json_each(:only))");
        }
    }

    private static Query bind(Handle handle, Query statement, PostQuery query, Bounds bounds) {
        statement.bind("from", bounds.from()).bind("end", bounds.end());
        var match = match(query);
        if (!match.isEmpty()) {
            statement.bind("match", match);
        }
        var only = query.only();
        if (only != null) {
            statement.bind("only", PostRows.textRows(handle, only).toString());
        }
        return statement;
    }

    /// Whether nothing can answer: the user looks for signs alone, which are not in the index.
    static boolean isHopeless(PostQuery query) {
        return !query.text().isEmpty() && TextIndex.query(query.text()).isEmpty();
    }

    private static String match(PostQuery query) {
        var parts = new ArrayList<String>();
        if (!query.text().isEmpty()) {
            parts.add(TextIndex.query(query.text()));
        }
        var account = query.account();
        addMark(parts, 'a', account == null ? null : account.value());
        addMark(parts, 'k', query.kind());
        addMark(parts, 'o', query.origin());
        addMark(parts, 'f', query.form());
        addMark(parts, 's', query.state());
        if (!query.column().isEmpty()) {
            parts.add('"' + columnMark(query.column()) + '"');
        }
        return String.join(" AND ", parts);
    }

    private static void addMark(List<String> parts, char facet, @Nullable Object value) {
        if (value != null) {
            parts.add('"' + mark(facet, value) + '"');
        }
    }

    private static String mark(char facet, Object value) {
        return "" + MARK + facet + value.toString().replace('_', MARK);
    }

    private static String columnMark(String column) {
        var mark = new StringBuilder().append(MARK).append('c');
        column.codePoints()
                .forEach(point -> mark.append(Integer.toHexString(point)).append(MARK));
        return mark.toString();
    }

    private static Bounds bounds(PostQuery query, @Nullable PostRow after) {
        var period = query.period();
        var from =
                period == null ? Long.MIN_VALUE : PostRows.textRow(period.from().atStartOfDay());
        var end = period == null
                ? Long.MAX_VALUE
                : PostRows.textRow(period.to().plusDays(1).atStartOfDay());
        if (after == null) {
            return new Bounds(from, end);
        }
        var last = PostRows.textRow(after.id(), after.at());
        return query.oldestFirst() ? new Bounds(Math.max(from, last + 1), end) : new Bounds(from, Math.min(end, last));
    }

    private record Row(long number, Post post) {}

    private record Bounds(long from, long end) {}
}
