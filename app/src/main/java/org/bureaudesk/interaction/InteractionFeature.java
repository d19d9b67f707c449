package org.bureaudesk.interaction;

import java.time.Clock;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;

/// The door of the interaction room.
public final class InteractionFeature {

    private final InteractionService service;

    public InteractionFeature(Database database, History history, Clock clock) {
        service = new InteractionService(database, history, clock);
    }

    public InteractionService service() {
        return service;
    }
}
