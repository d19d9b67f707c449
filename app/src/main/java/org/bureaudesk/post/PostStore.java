package org.bureaudesk.post;

import java.util.List;
import java.util.Map;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.TextIndex;
import org.jdbi.v3.core.Handle;

/// Writes posts with all that belongs to them, and finds them by number. Lists are [PostListStore]'s.
final class PostStore implements RecordTable<Post> {

    private static final String PUT = """
            INSERT INTO post (id, title, summary, body, cover, form, column_name, kind, origin, origin_source,
                   origin_title, origin_link, created_at, updated_at, sort_at, deleted_at)
            VALUES (:id, :title, :summary, :body, :cover, :form, :column, :kind, :origin, :originSource,
                   :originTitle, :originLink, :createdAt, :updatedAt, :sortAt, :deletedAt)
                ON CONFLICT (id) DO UPDATE SET
                   title = excluded.title, summary = excluded.summary, body = excluded.body, cover = excluded.cover,
                   form = excluded.form, column_name = excluded.column_name, kind = excluded.kind,
                   origin = excluded.origin, origin_source = excluded.origin_source,
                   origin_title = excluded.origin_title, origin_link = excluded.origin_link,
                   created_at = excluded.created_at, updated_at = excluded.updated_at, sort_at = excluded.sort_at,
                   deleted_at = excluded.deleted_at
            """;

    private static final String PUT_PUBLICATION = """
            INSERT INTO publication (id, post_id, account_id, planned_at, published_at, push_id, push_position,
                   notified, link, reads, likes, wows, shares, comments)
            VALUES (:id, :post, :account, :plannedAt, :publishedAt, :push, :position, :notified, :link, :reads,
                   :likes, :wows, :shares, :comments)
            """;

    private static final String PUT_ATTACHMENT = """
            INSERT INTO post_attachment (post_id, position, sha256, file_name, size)
            VALUES (:post, :position, :sha256, :fileName, :size)
            """;

    private static final String OLD_TEXT_ROW = "SELECT id, sort_at FROM post WHERE id = :id";

    private final Database database;

    PostStore(Database database) {
        this.database = database;
    }

    /// The posts with these numbers, in no order; one that has gone is left out.
    List<Post> findByIds(List<PostId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var numbers = ids.stream().map(PostId::value).toList();
        return database.read(handle -> PostRows.load(handle, numbers));
    }

    @Override
    public void put(Handle handle, List<Post> posts) {
        dropText(handle, posts);
        var post = handle.prepareBatch(PUT);
        posts.forEach(p -> bindPost(post, p));
        post.execute();
        clearParts(handle, posts);
        putParts(handle, posts);
        putText(handle, posts);
    }

    @Override
    public void remove(Handle handle, List<Post> posts) {
        dropText(handle, posts);
        clearParts(handle, posts);
        var batch = handle.prepareBatch("DELETE FROM post WHERE id = :id");
        posts.forEach(p -> batch.bind("id", p.id().value()).add());
        batch.execute();
    }

    private static void bindPost(org.jdbi.v3.core.statement.PreparedBatch batch, Post post) {
        batch.bind("id", post.id().value())
                .bind("title", post.text().title())
                .bind("summary", post.text().summary())
                .bind("body", post.text().body())
                .bind("cover", post.cover())
                .bind("form", post.form().name())
                .bind("column", post.column())
                .bind("kind", post.kind().name())
                .bind("origin", post.origin().kind().name())
                .bind("originSource", post.origin().source())
                .bind("originTitle", post.origin().title())
                .bind("originLink", post.origin().link())
                .bind("createdAt", Rows.text(post.createdAt()))
                .bind("updatedAt", Rows.text(post.updatedAt()))
                .bind("sortAt", Rows.text(post.sortAt()))
                .bind("deletedAt", Rows.text(post.deletedAt()))
                .add();
    }

    private static void clearParts(Handle handle, List<Post> posts) {
        for (var table : List.of("publication", "post_attachment")) {
            var batch = handle.prepareBatch("DELETE FROM " + table + " WHERE post_id = :id");
            posts.forEach(p -> batch.bind("id", p.id().value()).add());
            batch.execute();
        }
    }

    private static void putParts(Handle handle, List<Post> posts) {
        var publications = handle.prepareBatch(PUT_PUBLICATION);
        var attachments = handle.prepareBatch(PUT_ATTACHMENT);
        for (var post : posts) {
            post.publications().forEach(p -> bindPublication(publications, post.id(), p));
            for (int i = 0; i < post.attachments().size(); i++) {
                var attachment = post.attachments().get(i);
                attachments
                        .bind("post", post.id().value())
                        .bind("position", i)
                        .bind("sha256", attachment.sha256())
                        .bind("fileName", attachment.fileName())
                        .bind("size", attachment.size())
                        .add();
            }
        }
        publications.execute();
        attachments.execute();
    }

    private static void bindPublication(
            org.jdbi.v3.core.statement.PreparedBatch batch, PostId post, Publication publication) {
        var figures = publication.figures();
        batch.bind("id", publication.id())
                .bind("post", post.value())
                .bind("account", publication.account().value())
                .bind("plannedAt", Rows.text(publication.plannedAt()))
                .bind("publishedAt", Rows.text(publication.publishedAt()))
                .bind("push", publication.push().id())
                .bind("position", publication.push().position())
                .bind("notified", publication.notified() ? 1 : 0)
                .bind("link", publication.link())
                .bind("reads", figures.reads())
                .bind("likes", figures.likes())
                .bind("wows", figures.wows())
                .bind("shares", figures.shares())
                .bind("comments", figures.comments())
                .add();
    }

    private static void dropText(Handle handle, List<Post> posts) {
        var batch = handle.prepareBatch("DELETE FROM post_text WHERE rowid = :row");
        var any = false;
        for (var post : posts) {
            var old = handle.createQuery(OLD_TEXT_ROW)
                    .bind("id", post.id().value())
                    .map((row, _) -> PostRows.textRow(row.getLong("id"), row.getString("sort_at")))
                    .findOne();
            if (old.isPresent()) {
                batch.bind("row", old.get()).add();
                any = true;
            }
        }
        if (any) {
            batch.execute();
        }
    }

    private static void putText(Handle handle, List<Post> posts) {
        var batch = handle.prepareBatch("INSERT INTO post_text (rowid, words) VALUES (:row, :words)");
        for (var post : posts) {
            var text = post.text();
            var words = TextIndex.words(String.join("\n", text.title(), text.summary(), text.body(), post.column()));
            batch.bindMap(Map.of(
                            "row",
                            PostRows.textRow(post.id().value(), String.valueOf(Rows.text(post.sortAt()))),
                            "words",
                            words))
                    .add();
        }
        batch.execute();
    }
}
