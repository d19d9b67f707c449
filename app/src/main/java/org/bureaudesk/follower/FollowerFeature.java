package org.bureaudesk.follower;

import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;

/// The door of the follower room.
public final class FollowerFeature {

    private final FollowerService service;

    public FollowerFeature(Database database, History history) {
        service = new FollowerService(database, history);
    }

    public FollowerService service() {
        return service;
    }
}
