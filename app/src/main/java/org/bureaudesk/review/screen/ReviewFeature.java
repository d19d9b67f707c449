package org.bureaudesk.review.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.bureaudesk.post.PostService;
import org.bureaudesk.review.QueueService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.checklist.ChecklistFile;
import org.bureaudesk.review.flow.Reviewer;
import org.bureaudesk.storage.Database;

/// The door of the review room.
public final class ReviewFeature {

    private final ReviewService service;
    private final QueueService queues;

    /// @param templates the folder where the office keeps its own templates
    /// @param desk who sits at the desk
    public ReviewFeature(
            Database database, PostService posts, Path templates, Supplier<Optional<Reviewer>> desk, Clock clock) {
        service = new ReviewService(database, posts, new ChecklistFile(templates), desk, clock);
        queues = new QueueService(database, posts, desk);
    }

    public ReviewService service() {
        return service;
    }

    public QueueService queues() {
        return queues;
    }
}
