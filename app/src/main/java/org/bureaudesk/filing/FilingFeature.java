package org.bureaudesk.filing;

import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;

/// The door of the filing room.
public final class FilingFeature {

    private final FilingService service;

    public FilingFeature(Database database, History history) {
        service = new FilingService(database, history);
    }

    public FilingService service() {
        return service;
    }
}
