package org.bureaudesk.lexicon.rescan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;

/// Reads what is published, a few posts at a time. Writes nothing.
final class PublishedStore {

    private static final int CHUNK = 500;

    /// What has been taken down everywhere is published no longer.
    private static final String IDS = """
            SELECT DISTINCT u.post_id FROM publication u JOIN post p ON p.id = u.post_id
             WHERE u.published_at IS NOT NULL AND p.deleted_at IS NULL
               AND u.id NOT IN (SELECT publication_id FROM post_withdrawal_line WHERE done_at IS NOT NULL)
             ORDER BY u.post_id
            """;

    private static final String TEXTS = """
            SELECT p.id, p.title, p.summary, p.body, p.origin, p.origin_source,
                   (SELECT MIN(u.published_at) FROM publication u WHERE u.post_id = p.id) AS published_at
              FROM post p
             WHERE p.id IN (<ids>) AND p.deleted_at IS NULL
             ORDER BY p.id
            """;

    private static final String ACCOUNTS = """
            SELECT DISTINCT u.post_id, a.id, a.name FROM publication u JOIN account a ON a.id = u.account_id
             WHERE u.post_id IN (<ids>) AND u.published_at IS NOT NULL
             ORDER BY u.post_id, a.id
            """;

    private final Database database;

    PublishedStore(Database database) {
        this.database = database;
    }

    /// The numbers of all published posts, without their texts.
    List<Long> ids() {
        return database.read(handle -> handle.createQuery(IDS).mapTo(Long.class).list());
    }

    int count() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM (" + IDS + ")")
                .mapTo(Integer.class)
                .one());
    }

    /// The texts of these posts; one that is not published any more is left out.
    List<Published> texts(List<Long> ids) {
        var texts = new ArrayList<Published>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            database.read(handle -> handle
                            .createQuery(TEXTS)
                            .bindList("ids", chunk)
                            .map((row, _) -> row.getString("published_at") == null ? null : published(row))
                            .stream()
                            .filter(Objects::nonNull)
                            .toList())
                    .forEach(texts::add);
        }
        return texts;
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(
                new PostId(row.getLong("id")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                OriginKind.valueOf(row.getString("origin")) != OriginKind.ORIGINAL,
                row.getString("origin_source"),
                Objects.requireNonNull(Rows.moment(row, "published_at")));
    }

    /// Where each of these posts is published, in words.
    Map<Long, String> accounts(List<Long> ids) {
        var names = new HashMap<Long, String>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            database.read(handle -> handle.createQuery(ACCOUNTS)
                            .bindList("ids", chunk)
                            .map((row, _) -> Map.entry(row.getLong("post_id"), row.getString("name")))
                            .list())
                    .forEach(name -> names.merge(name.getKey(), name.getValue(), (a, b) -> a + "、" + b));
        }
        return names;
    }
}
