package org.bureaudesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostText;
import org.bureaudesk.review.flow.Version;
import org.jdbi.v3.core.Handle;

/// Keeps every text that was acted on, once.
final class VersionStore {

    private static final String PUT = """
        INSERT INTO review_version (content_hash, title, cover, origin, origin_source, origin_title, origin_link,
               summary, body)
        VALUES (:hash, :title, :cover, :origin, :source, :originTitle, :link, :summary, :body)
            ON CONFLICT (content_hash) DO NOTHING
        """;

    private static final String PUT_FILE = """
        INSERT INTO review_version_file (content_hash, position, sha256, file_name, size)
        VALUES (:hash, :position, :sha256, :name, :size) ON CONFLICT (content_hash, position) DO NOTHING
        """;

    private static final String FILES = """
        SELECT sha256, file_name, size FROM review_version_file WHERE content_hash = :hash ORDER BY position
        """;

    private VersionStore() {}

    static void put(Handle handle, Version version) {
        handle.createUpdate(PUT)
                .bind("hash", version.contentHash())
                .bind("title", version.text().title())
                .bind("cover", version.cover())
                .bind("origin", version.origin().kind().name())
                .bind("source", version.origin().source())
                .bind("originTitle", version.origin().title())
                .bind("link", version.origin().link())
                .bind("summary", version.text().summary())
                .bind("body", version.text().body())
                .execute();
        for (int i = 0; i < version.files().size(); i++) {
            var file = version.files().get(i);
            handle.createUpdate(PUT_FILE)
                    .bind("hash", version.contentHash())
                    .bind("position", i)
                    .bind("sha256", file.sha256())
                    .bind("name", file.fileName())
                    .bind("size", file.size())
                    .execute();
        }
    }

    static Optional<Version> find(Handle handle, String contentHash) {
        var files = handle.createQuery(FILES)
                .bind("hash", contentHash)
                .map((row, _) ->
                        new PostAttachment(row.getString("sha256"), row.getString("file_name"), row.getLong("size")))
                .list();
        return handle.createQuery("SELECT * FROM review_version WHERE content_hash = :hash")
                .bind("hash", contentHash)
                .map((row, _) -> version(row, files))
                .findOne();
    }

    static List<Version> all(Handle handle) {
        return handle
                .createQuery("SELECT content_hash FROM review_version ORDER BY content_hash")
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(hash -> find(handle, hash).stream())
                .toList();
    }

    private static Version version(ResultSet row, List<PostAttachment> files) throws SQLException {
        return new Version(
                row.getString("content_hash"),
                new PostText(row.getString("title"), row.getString("summary"), row.getString("body")),
                row.getString("cover"),
                new Origin(
                        OriginKind.valueOf(row.getString("origin")),
                        row.getString("origin_source"),
                        row.getString("origin_title"),
                        row.getString("origin_link")),
                files);
    }
}
