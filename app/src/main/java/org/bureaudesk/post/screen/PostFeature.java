package org.bureaudesk.post.screen;

import java.time.Clock;
import org.bureaudesk.kernel.History;
import org.bureaudesk.post.PostService;
import org.bureaudesk.storage.Database;

/// The door of the post room.
public final class PostFeature {

    private final PostService service;

    public PostFeature(Database database, History history, Clock clock) {
        service = new PostService(database, history, clock);
    }

    public PostService service() {
        return service;
    }
}
