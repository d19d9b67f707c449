package org.bureaudesk.follower;

import java.time.Clock;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;

/// The door of the follower room.
public final class FollowerFeature {

    private final FollowerService service;

    public FollowerFeature(Database database, History history, Clock clock) {
        service = new FollowerService(database, history, clock);
    }

    public FollowerService service() {
        return service;
    }
}
