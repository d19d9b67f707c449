package org.bureaudesk.review.listing;

import java.util.List;
import java.util.Optional;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.storage.Database;

/// Finds the posts that may stand in a rare state from what makes it rare, so that no list walks all posts for them.
/// What it finds is looked at once more by the one policy there is.
final class CandidateStore {

    private static final String APPROVED = """
            SELECT post_id AS id FROM review_step WHERE kind = 'SIGN' AND level = levels LIMIT :limit
            """;

    private static final String LATE = """
            SELECT b.post_id AS id
              FROM publication b
             WHERE b.published_at IS NULL AND b.planned_at IS NOT NULL
               AND EXISTS (SELECT 1 FROM review_step s
                            WHERE s.post_id = b.post_id AND s.kind = 'SIGN' AND s.at > b.planned_at)
             LIMIT :limit
            """;

    private static final String CHANGED = "SELECT post_id AS id FROM review_unapproved WHERE changed = 1 LIMIT :limit";

    private static final String URGENT = """
            SELECT DISTINCT post_id AS id FROM review_step WHERE kind = 'URGENT' LIMIT :limit
            """;

    private static final String NEVER_APPROVED = """
            SELECT u.post_id AS id
              FROM review_unapproved u
             WHERE u.ever_approved = 0
               AND EXISTS (SELECT 1 FROM publication b WHERE b.post_id = u.post_id AND b.published_at IS NOT NULL)
             LIMIT :limit
            """;

    private final Database database;

    CandidateStore(Database database) {
        this.database = database;
    }

    /// Every post that may stand so; empty where there are `limit` or more, so that any stretch of the list has some.
    Optional<List<PostId>> find(ReviewState state, int limit) {
        return switch (state) {
            case APPROVED -> ask(APPROVED, limit);
            case LATE -> ask(LATE, limit);
            case CHANGED -> ask(CHANGED, limit);
            case URGENT -> ask(URGENT, limit);
            case UNREVIEWED -> ask(NEVER_APPROVED, limit);
            case DRAFT, IN_REVIEW, RETURNED, WITHDRAWN -> Optional.empty();
        };
    }

    private Optional<List<PostId>> ask(String query, int limit) {
        var found = database.read(handle -> handle.createQuery(query)
                .bind("limit", limit)
                .map((row, _) -> new PostId(row.getLong("id")))
                .list());
        return found.size() < limit ? Optional.of(found.stream().distinct().toList()) : Optional.empty();
    }
}
