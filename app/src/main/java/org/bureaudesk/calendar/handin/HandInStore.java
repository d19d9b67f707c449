package org.bureaudesk.calendar.handin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;

/// Reads which texts are due and not out.
final class HandInStore {

    private static final String DUE = """
            SELECT d.due_on, o.id, o.title
              FROM submission_due d JOIN post o ON o.id = d.post_id AND o.deleted_at IS NULL
             WHERE d.due_on <= :until
               AND NOT EXISTS (SELECT 1 FROM publication p WHERE p.post_id = o.id AND p.published_at IS NOT NULL)
             ORDER BY d.due_on DESC, o.id LIMIT :limit
            """;

    private final Database database;

    HandInStore(Database database) {
        this.database = database;
    }

    /// The last due first.
    List<HandIn> due(LocalDate until, int limit) {
        return database.read(handle -> handle.createQuery(DUE)
                .bind("until", until.toString())
                .bind("limit", limit)
                .map((row, _) -> new HandIn(
                        new PostId(row.getLong("id")),
                        row.getString("title"),
                        Objects.requireNonNull(Rows.day(row, "due_on"))))
                .list());
    }
}
