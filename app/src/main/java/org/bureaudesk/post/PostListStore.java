package org.bureaudesk.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;
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
        if (PostIndexStore.isHopeless(query)) {
            return List.of();
        }
        return database.read(handle -> inOrder(
                handle,
                PostIndexStore.find(handle, query, after, limit).stream()
                        .map(PostRows::idOfTextRow)
                        .toList()));
    }

    int count(PostQuery query, int cap) {
        return PostIndexStore.isHopeless(query) ? 0 : database.read(handle -> PostIndexStore.count(handle, query, cap));
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
