package org.bureaudesk.inspection;

import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;

/// The door of the inspection room.
public final class InspectionFeature {

    private final InspectionService service;

    public InspectionFeature(Database database, History history) {
        service = new InspectionService(database, history);
    }

    public InspectionService service() {
        return service;
    }
}
