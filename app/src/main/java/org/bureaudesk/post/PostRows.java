package org.bureaudesk.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.TimedIndex;
import org.jdbi.v3.core.Handle;

/// How posts and their parts stand in their rows.
final class PostRows {

    private static final int CHUNK = 1_000;

    private PostRows() {}

    static long indexRow(Post post) {
        return TimedIndex.row(post.sortAt(), post.id().value());
    }

    /// The rows in the index of those posts that are there, whether in the bin or not.
    static List<Long> indexRows(Handle handle, List<PostId> posts) {
        return inChunks(
                posts,
                chunk -> handle.createQuery("SELECT id, sort_at FROM post WHERE id IN (<ids>)")
                        .bindList("ids", chunk)
                        .map((row, _) ->
                                TimedIndex.row(Objects.requireNonNull(Rows.moment(row, "sort_at")), row.getLong("id")))
                        .list());
    }

    /// Whether there is any post between the lowest and the highest of these numbers; not for those just taken.
    static boolean anyBetween(Handle handle, List<PostId> posts) {
        var range = posts.stream().mapToLong(PostId::value).summaryStatistics();
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM post WHERE id BETWEEN :first AND :last)")
                .bind("first", range.getMin())
                .bind("last", range.getMax())
                .mapTo(Boolean.class)
                .one();
    }

    static List<Post> load(Handle handle, List<PostId> posts) {
        return inChunks(posts, chunk -> loadChunk(handle, chunk));
    }

    /// Asks for many posts at a time, but no more than a statement has room for.
    static <T> List<T> inChunks(List<PostId> posts, Function<List<Long>, List<T>> question) {
        var answers = new ArrayList<T>();
        for (int from = 0; from < posts.size(); from += CHUNK) {
            var chunk = posts.subList(from, Math.min(posts.size(), from + CHUNK));
            answers.addAll(question.apply(chunk.stream().map(PostId::value).toList()));
        }
        return answers;
    }

    private static List<Post> loadChunk(Handle handle, List<Long> ids) {
        var publications = parts(
                handle, "SELECT * FROM publication WHERE post_id IN (<ids>) ORDER BY id", ids, PostRows::publication);
        var attachments = parts(
                handle,
                "SELECT * FROM post_attachment WHERE post_id IN (<ids>) ORDER BY post_id, position",
                ids,
                row -> new PostAttachment(row.getString("sha256"), row.getString("file_name"), row.getLong("size")));
        return handle.createQuery("SELECT * FROM post WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .map((row, _) -> post(
                        row,
                        publications.getOrDefault(row.getLong("id"), List.of()),
                        attachments.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static <T> Map<Long, List<T>> parts(Handle handle, String query, List<Long> ids, Mapper<T> mapper) {
        return handle
                .createQuery(query)
                .bindList("ids", ids)
                .map((row, _) -> Map.entry(row.getLong("post_id"), mapper.map(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                Rows.moment(row, "planned_at"),
                Rows.moment(row, "published_at"),
                new Push(row.getString("push_id"), Rows.integer(row, "push_position")),
                row.getInt("notified") == 1,
                row.getString("link"),
                figures(row));
    }

    static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                Rows.integer(row, "reads"),
                Rows.integer(row, "likes"),
                Rows.integer(row, "wows"),
                Rows.integer(row, "shares"),
                Rows.integer(row, "comments"));
    }

    static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                OriginKind.valueOf(row.getString("origin")),
                row.getString("origin_source"),
                row.getString("origin_title"),
                row.getString("origin_link"));
    }

    private static Post post(ResultSet row, List<Publication> publications, List<PostAttachment> attachments)
            throws SQLException {
        return new Post(
                new PostId(row.getLong("id")),
                new PostText(row.getString("title"), row.getString("summary"), row.getString("body")),
                row.getString("cover"),
                PostForm.valueOf(row.getString("form")),
                row.getString("column_name"),
                PostKind.valueOf(row.getString("kind")),
                origin(row),
                publications,
                attachments,
                Objects.requireNonNull(Rows.moment(row, "created_at")),
                Objects.requireNonNull(Rows.moment(row, "updated_at")),
                Rows.moment(row, "deleted_at"));
    }

    private interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }
}
