package org.bureaudesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.sheet.Scan;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Keeps which scans belong to which post.
final class ScanStore {

    private static final String PUT = """
        INSERT INTO review_scan (id, post_id, sha256, file_name, size, person_name, at)
        VALUES (:id, :post, :sha256, :name, :size, :person, :at)
        """;

    private ScanStore() {}

    static void put(Handle handle, Scan scan) {
        handle.createUpdate(PUT)
                .bind("id", scan.id())
                .bind("post", scan.post().value())
                .bind("sha256", scan.sha256())
                .bind("name", scan.fileName())
                .bind("size", scan.size())
                .bind("person", scan.personName())
                .bind("at", Rows.text(scan.at()))
                .execute();
    }

    static void remove(Handle handle, Scan scan) {
        handle.createUpdate("DELETE FROM review_scan WHERE id = :id")
                .bind("id", scan.id())
                .execute();
    }

    static List<Scan> find(Handle handle, PostId post) {
        return handle.createQuery("SELECT * FROM review_scan WHERE post_id = :post ORDER BY id")
                .bind("post", post.value())
                .map((row, _) -> scan(row))
                .list();
    }

    static List<Scan> all(Handle handle) {
        return handle.createQuery("SELECT * FROM review_scan ORDER BY id")
                .map((row, _) -> scan(row))
                .list();
    }

    private static Scan scan(ResultSet row) throws SQLException {
        return new Scan(
                row.getLong("id"),
                new PostId(row.getLong("post_id")),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("person_name"),
                Objects.requireNonNull(Rows.moment(row, "at")));
    }
}
