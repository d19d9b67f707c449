package org.bureaudesk.post.draft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;
import org.jspecify.annotations.Nullable;

/// Keeps unsaved drafts in the database, where a commit is on the disk.
final class PostJournalStore {

    private static final String PUT = """
            INSERT INTO post_journal (post_id, draft, written_at) VALUES (:id, :draft, :at)
                ON CONFLICT (post_id) DO UPDATE SET draft = excluded.draft, written_at = excluded.written_at
            """;

    private static final String ALL = "SELECT draft, written_at FROM post_journal ORDER BY written_at DESC, post_id";

    private final Database database;

    PostJournalStore(Database database) {
        this.database = database;
    }

    void put(PostDraft draft, @Nullable PostDraft base, LocalDateTime at) {
        database.write(handle -> handle.createUpdate(PUT)
                .bind("id", draft.id())
                .bind("draft", DraftJson.write(draft, base))
                .bind("at", Rows.text(at))
                .execute());
    }

    void remove(long post) {
        database.write(handle -> handle.createUpdate("DELETE FROM post_journal WHERE post_id = :id")
                .bind("id", post)
                .execute());
    }

    /// The last written first. What cannot be read is left where it is.
    List<JournalEntry> all() {
        return database.read(handle ->
                handle
                        .createQuery(ALL)
                        .map((row, _) -> entry(row.getString("draft"), Rows.moment(row, "written_at")))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<JournalEntry> entry(String draft, @Nullable LocalDateTime at) {
        return DraftJson.read(draft)
                .map(read ->
                        new JournalEntry(read, DraftJson.readBase(draft).orElse(null), Objects.requireNonNull(at)));
    }
}
