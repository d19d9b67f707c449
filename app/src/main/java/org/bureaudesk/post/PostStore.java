package org.bureaudesk.post;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.TextIndex;
import org.bureaudesk.storage.TimedIndex;
import org.jdbi.v3.core.Handle;

/// Writes posts with all that belongs to them, and finds them by number. Lists are [PostListStore]'s.
final class PostStore implements RecordTable<Post> {

    private static final String PUT = """
            INSERT INTO post (id, title, cover, form, column_name, kind, origin, origin_source, origin_title,
                   origin_link, created_at, updated_at, sort_at, deleted_at, summary, body,
                   content_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                   title = excluded.title, cover = excluded.cover, form = excluded.form,
                   column_name = excluded.column_name, kind = excluded.kind, origin = excluded.origin,
                   origin_source = excluded.origin_source, origin_title = excluded.origin_title,
                   origin_link = excluded.origin_link, created_at = excluded.created_at,
                   updated_at = excluded.updated_at, sort_at = excluded.sort_at, deleted_at = excluded.deleted_at,
                   summary = excluded.summary, body = excluded.body, content_hash = excluded.content_hash
            """;

    private static final String PUT_PUBLICATION = """
            INSERT INTO publication (id, post_id, account_id, planned_at, published_at, push_id, push_position,
                   notified, link, reads, likes, wows, shares, comments)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PUT_ATTACHMENT = """
            INSERT INTO post_attachment (post_id, position, sha256, file_name, size) VALUES (?, ?, ?, ?, ?)
            """;

    static final TimedIndex INDEX = new TimedIndex("post_text");

    private static final int REBUILT_AT_ONCE = 2_000;

    private final Database database;

    PostStore(Database database) {
        this.database = database;
    }

    /// The posts with these numbers, in no order; one that has gone is left out.
    List<Post> findByIds(List<PostId> ids) {
        return database.read(handle -> PostRows.load(handle, ids));
    }

    @Override
    public void put(Handle handle, List<Post> posts) {
        clear(handle, posts);
        TimedIndex.batch(handle, PUT, posts, PostStore::bindPost);
        putParts(handle, posts);
        index(handle, posts);
    }

    @Override
    public void remove(Handle handle, List<Post> posts) {
        clear(handle, posts);
        TimedIndex.batch(
                handle,
                "DELETE FROM post WHERE id = ?",
                posts,
                (row, post) -> row.setLong(1, post.id().value()));
    }

    /// Makes index and content hashes anew from the posts as they stand, as one transaction; fails where one cannot be
    /// read.
    void rebuildIndex() {
        database.write(handle -> {
            INDEX.clear(handle);
            var ids = handle.createQuery("SELECT id FROM post ORDER BY id")
                    .map((row, _) -> new PostId(row.getLong("id")))
                    .list();
            for (int from = 0; from < ids.size(); from += REBUILT_AT_ONCE) {
                var posts = PostRows.load(handle, ids.subList(from, Math.min(ids.size(), from + REBUILT_AT_ONCE)));
                index(handle, posts);
                hash(handle, posts);
            }
            return true;
        });
    }

    /// Works the content hash out where it is still missing, such as after an older program; cheap where none is.
    void completeHashes() {
        var missing = database.read(handle -> handle.createQuery("SELECT id FROM post WHERE content_hash = ''")
                .map((row, _) -> new PostId(row.getLong("id")))
                .list());
        for (int from = 0; from < missing.size(); from += REBUILT_AT_ONCE) {
            var part = missing.subList(from, Math.min(missing.size(), from + REBUILT_AT_ONCE));
            database.write(handle -> {
                hash(handle, PostRows.load(handle, part));
                return true;
            });
        }
    }

    private static void hash(Handle handle, List<Post> posts) {
        TimedIndex.batch(handle, "UPDATE post SET content_hash = ? WHERE id = ?", posts, (row, post) -> {
            row.setString(1, post.contentHash());
            row.setLong(2, post.id().value());
        });
    }

    private static void index(Handle handle, List<Post> posts) {
        INDEX.put(
                handle,
                posts.stream()
                        .filter(post -> post.deletedAt() == null)
                        .map(post -> new TimedIndex.Entry(PostRows.indexRow(post), words(post)))
                        .toList());
    }

    /// Takes out what belongs to those posts that are there already; an import of new ones costs one question.
    private static void clear(Handle handle, List<Post> posts) {
        var ids = posts.stream().map(Post::id).toList();
        if (!PostRows.anyBetween(handle, ids)) {
            return;
        }
        var known = PostRows.indexRows(handle, ids);
        INDEX.drop(handle, known);
        for (var table : List.of("publication", "post_attachment")) {
            TimedIndex.batch(
                    handle,
                    "DELETE FROM " + table + " WHERE post_id = ?",
                    known,
                    (row, number) -> row.setLong(1, TimedIndex.idOf(number)));
        }
    }

    private static void bindPost(PreparedStatement row, Post post) throws SQLException {
        var origin = post.origin();
        row.setLong(1, post.id().value());
        row.setString(2, post.text().title());
        row.setString(3, post.cover());
        row.setString(4, post.form().name());
        row.setString(5, post.column());
        row.setString(6, post.kind().name());
        row.setString(7, origin.kind().name());
        row.setString(8, origin.source());
        row.setString(9, origin.title());
        row.setString(10, origin.link());
        row.setString(11, Rows.text(post.createdAt()));
        row.setString(12, Rows.text(post.updatedAt()));
        row.setString(13, Rows.text(post.sortAt()));
        row.setString(14, Rows.text(post.deletedAt()));
        row.setString(15, post.text().summary());
        row.setString(16, post.text().body());
        row.setString(17, post.contentHash());
    }

    private static void putParts(Handle handle, List<Post> posts) {
        var publications = posts.stream()
                .flatMap(post -> post.publications().stream().map(p -> Map.entry(post.id(), p)))
                .toList();
        TimedIndex.batch(
                handle,
                PUT_PUBLICATION,
                publications,
                (row, entry) -> bindPublication(row, entry.getKey(), entry.getValue()));
        var withFiles = posts.stream().filter(p -> !p.attachments().isEmpty()).toList();
        for (var post : withFiles) {
            var positions =
                    IntStream.range(0, post.attachments().size()).boxed().toList();
            TimedIndex.batch(handle, PUT_ATTACHMENT, positions, (row, position) -> {
                var attachment = post.attachments().get(position);
                row.setLong(1, post.id().value());
                row.setInt(2, position);
                row.setString(3, attachment.sha256());
                row.setString(4, attachment.fileName());
                row.setLong(5, attachment.size());
            });
        }
    }

    private static void bindPublication(PreparedStatement row, PostId post, Publication publication)
            throws SQLException {
        var figures = publication.figures();
        row.setLong(1, publication.id());
        row.setLong(2, post.value());
        row.setLong(3, publication.account().value());
        row.setString(4, Rows.text(publication.plannedAt()));
        row.setString(5, Rows.text(publication.publishedAt()));
        row.setString(6, publication.push().id());
        row.setObject(7, publication.push().position());
        row.setInt(8, publication.notified() ? 1 : 0);
        row.setString(9, publication.link());
        row.setObject(10, figures.reads());
        row.setObject(11, figures.likes());
        row.setObject(12, figures.wows());
        row.setObject(13, figures.shares());
        row.setObject(14, figures.comments());
    }

    /// What lists find a post by: its words, and a mark for each thing they filter by.
    private static String words(Post post) {
        var text = post.text();
        var words = TextIndex.words(String.join("\n", text.title(), text.summary(), text.body(), post.column()));
        var accounts = post.publications().stream()
                .map(p -> TimedIndex.mark('a', p.account().value()))
                .distinct();
        var rest = Stream.of(
                TimedIndex.mark('k', post.kind()),
                TimedIndex.mark('o', post.origin().kind()),
                TimedIndex.mark('f', post.form()),
                TimedIndex.mark('s', post.state()),
                TimedIndex.mark('c', post.column()));
        return words + Stream.concat(accounts, rest).collect(Collectors.joining(" "));
    }
}
