package org.bureaudesk.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.TextIndex;
import org.bureaudesk.storage.TimedIndex;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Lists posts window by window. No answer costs more than its window, however many posts there are.
final class PostListStore {

    private static final String ROWS = """
            SELECT id, title, sort_at, column_name, kind, form, origin FROM post WHERE id IN (<ids>)
            """;

    private static final String PARTS = """
            SELECT post_id, account_id, planned_at, published_at, reads, likes, wows, shares, comments
              FROM publication WHERE post_id IN (<ids>) ORDER BY id
            """;

    private static final String COLUMNS = """
            WITH RECURSIVE names (name) AS (
                SELECT MIN(column_name) FROM post WHERE column_name > ''
                UNION ALL
                SELECT (SELECT MIN(column_name) FROM post WHERE column_name > name) FROM names WHERE name IS NOT NULL)
            SELECT name FROM names WHERE name IS NOT NULL LIMIT :limit
            """;

    private static final String BINNED = """
            SELECT id FROM post WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC LIMIT :limit
            """;

    private final Database database;

    PostListStore(Database database) {
        this.database = database;
    }

    List<PostRow> list(PostQuery query, @Nullable PostRow after, int limit) {
        if (isHopeless(query)) {
            return List.of();
        }
        return database.read(handle -> inOrder(
                handle,
                PostStore.INDEX.find(handle, question(handle, query, after), limit).stream()
                        .map(row -> new PostId(TimedIndex.idOf(row)))
                        .toList()));
    }

    int count(PostQuery query, int cap) {
        return isHopeless(query)
                ? 0
                : database.read(handle -> PostStore.INDEX.count(handle, question(handle, query, null), cap));
    }

    /// Whether nothing can answer: the user looks for signs alone, which are not in the index.
    private static boolean isHopeless(PostQuery query) {
        return !query.text().isEmpty() && TextIndex.query(query.text()).isEmpty();
    }

    private static TimedIndex.Question question(Handle handle, PostQuery query, @Nullable PostRow after) {
        var period = query.period();
        var from = period == null
                ? Long.MIN_VALUE
                : TimedIndex.firstRow(period.from().atStartOfDay());
        var end = period == null
                ? Long.MAX_VALUE
                : TimedIndex.firstRow(period.to().plusDays(1).atStartOfDay());
        if (after != null) {
            var last = TimedIndex.row(after.at(), after.id().value());
            from = query.oldestFirst() ? Math.max(from, last + 1) : from;
            end = query.oldestFirst() ? end : Math.min(end, last);
        }
        var only = query.only();
        return new TimedIndex.Question(
                match(query), only == null ? null : PostRows.indexRows(handle, only), from, end, query.oldestFirst());
    }

    private static String match(PostQuery query) {
        if (!query.review().isEmpty()) {
            throw new IllegalArgumentException("How a review stands is not known here");
        }
        var account = query.account();
        return Stream.of(
                        TextIndex.query(query.text()),
                        mark('a', account == null ? null : account.value()),
                        mark('k', query.kind()),
                        mark('o', query.origin()),
                        mark('f', query.form()),
                        mark('s', query.state()),
                        mark('c', query.column().isEmpty() ? null : query.column()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" AND "));
    }

    private static String mark(char facet, @Nullable Object value) {
        return value == null ? "" : '"' + TimedIndex.mark(facet, value) + '"';
    }

    /// The columns (栏目) in use, by hops over an index and not by a walk over all posts.
    List<String> columns(int limit) {
        return database.read(handle -> handle.createQuery(COLUMNS)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    /// What is in the bin, the last thrown away first.
    List<PostRow> binned(int limit) {
        return database.read(handle -> inOrder(
                handle,
                handle.createQuery(BINNED)
                        .bind("limit", limit)
                        .map((row, _) -> new PostId(row.getLong("id")))
                        .list()));
    }

    private static List<PostRow> inOrder(Handle handle, List<PostId> ids) {
        var rows = PostRows.inChunks(ids, chunk -> load(handle, chunk)).stream()
                .collect(Collectors.toMap(PostRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static List<PostRow> load(Handle handle, List<Long> ids) {
        var parts = handle
                .createQuery(PARTS)
                .bindList("ids", ids)
                .map((row, _) -> Map.entry(row.getLong("post_id"), part(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.createQuery(ROWS)
                .bindList("ids", ids)
                .map((row, _) -> row(row, parts.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static PostRow row(ResultSet row, List<Part> parts) throws SQLException {
        return new PostRow(
                new PostId(row.getLong("id")),
                Objects.requireNonNull(Rows.moment(row, "sort_at")),
                row.getString("title"),
                parts.stream().map(Part::account).distinct().toList(),
                row.getString("column_name"),
                PostKind.valueOf(row.getString("kind")),
                PostForm.valueOf(row.getString("form")),
                OriginKind.valueOf(row.getString("origin")),
                state(parts),
                sum(parts, Part::reads),
                sum(parts, Part::interactions));
    }

    private static Post.State state(List<Part> parts) {
        return parts.stream().map(Part::state).max(Post.State::compareTo).orElse(Post.State.DRAFT);
    }

    private static @Nullable Integer sum(List<Part> parts, Function<Part, @Nullable Integer> figure) {
        Integer sum = null;
        for (var part : parts) {
            var value = figure.apply(part);
            if (value != null) {
                sum = sum == null ? value : Integer.valueOf(sum + value);
            }
        }
        return sum;
    }

    private static Part part(ResultSet row) throws SQLException {
        var state = row.getString("published_at") != null
                ? Post.State.PUBLISHED
                : row.getString("planned_at") != null ? Post.State.PLANNED : Post.State.DRAFT;
        var figures = PostRows.figures(row);
        return new Part(
                new AccountId(row.getLong("account_id")),
                state,
                figures.reads(),
                figures.knowsInteractions() ? Integer.valueOf(figures.interactions()) : null);
    }

    private record Part(
            AccountId account,
            Post.State state,
            @Nullable Integer reads,
            @Nullable Integer interactions) {}
}
