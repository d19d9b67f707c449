package org.bureaudesk.review.screen;

import org.bureaudesk.review.ReviewService;
import org.bureaudesk.storage.Database;

/// The door of the review room.
public final class ReviewFeature {

    private final ReviewService service;

    public ReviewFeature(Database database) {
        service = new ReviewService(database);
    }

    public ReviewService service() {
        return service;
    }
}
