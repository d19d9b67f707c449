package org.bureaudesk.post;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// How posts and their parts stand in their rows.
final class PostRows {

    private static final int ID_BITS = 32;
    private static final int CHUNK = 1_000;

    private PostRows() {}

    /// The row of the text index: time first, so that the newest hits come first without sorting.
    static long textRow(PostId id, LocalDateTime sortAt) {
        return textRow(sortAt) | id.value();
    }

    /// Where the rows of a minute begin.
    static long textRow(LocalDateTime moment) {
        return Math.floorDiv(moment.toEpochSecond(ZoneOffset.UTC), 60) << ID_BITS;
    }

    static PostId idOfTextRow(long row) {
        return new PostId(row & ((1L << ID_BITS) - 1));
    }

    /// The rows in the text index of those posts that are there, whether in the bin or not.
    static List<Long> textRows(Handle handle, List<PostId> posts) {
        return inChunks(
                posts,
                chunk -> handle.createQuery("SELECT id, sort_at FROM post WHERE id IN (<ids>)")
                        .bindList("ids", chunk)
                        .map((row, _) -> textRow(
                                new PostId(row.getLong("id")), Objects.requireNonNull(Rows.moment(row, "sort_at"))))
                        .list());
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

    /// Runs a statement once for each item; much faster than named parameters for the many rows of an import.
    static <T> void batch(Handle handle, String sql, Iterable<T> items, Binder<T> binder) {
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            for (var item : items) {
                binder.bind(statement, item);
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(sql, e, null);
        }
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

    /// Fills the places of a statement.
    interface Binder<T> {
        void bind(PreparedStatement statement, T item) throws SQLException;
    }

    private interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }
}
