package org.bureaudesk.calendar;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes the days by which texts must be handed in.
final class SubmissionDueStore implements RecordTable<SubmissionDue> {

    private final Database database;

    SubmissionDueStore(Database database) {
        this.database = database;
    }

    /// @param posts not more than a statement has room for
    Map<PostId, SubmissionDue> of(List<PostId> posts) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        return database.read(handle -> handle
                .createQuery("SELECT post_id, due_on FROM submission_due WHERE post_id IN (<posts>)")
                .bindList("posts", posts.stream().map(PostId::value).toList())
                .map((row, _) -> new SubmissionDue(
                        new PostId(row.getLong("post_id")), Objects.requireNonNull(Rows.day(row, "due_on"))))
                .stream()
                .collect(Collectors.toMap(SubmissionDue::post, due -> due)));
    }

    @Override
    public void put(Handle handle, List<SubmissionDue> dues) {
        dues.forEach(due -> handle.execute(
                "INSERT INTO submission_due (post_id, due_on) VALUES (?, ?)"
                        + " ON CONFLICT (post_id) DO UPDATE SET due_on = excluded.due_on",
                due.post().value(),
                due.dueOn().toString()));
    }

    @Override
    public void remove(Handle handle, List<SubmissionDue> dues) {
        dues.forEach(due -> handle.execute(
                "DELETE FROM submission_due WHERE post_id = ?", due.post().value()));
    }
}
