package org.bureaudesk.inspection;

import java.time.Clock;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the inspection room.
public final class InspectionFeature {

    private final InspectionService service;

    public InspectionFeature(Database database, History history, Clock clock) {
        service = new InspectionService(database, history, clock);
    }

    public InspectionService service() {
        return service;
    }

    /// The list of problems. Opens a [Rectification].
    public Feature screen(Screens screens) {
        return new Feature("inspection", "inspection.title", "fth-check-square", () -> {
            var model = new RectificationViewModel(service, screens);
            model.desk().reload();
            return new RectificationView(model, screens.messages());
        });
    }
}
