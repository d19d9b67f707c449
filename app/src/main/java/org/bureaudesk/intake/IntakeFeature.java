package org.bureaudesk.intake;

import java.time.Clock;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the intake room.
public final class IntakeFeature {

    private final ImportService service;

    public IntakeFeature(Database database, History history, AuditService audit, Clock clock, Rooms rooms) {
        service = new ImportService(database, history, audit, clock, rooms);
    }

    public ImportService service() {
        return service;
    }

    /// The import screen; it opens a list of files.
    public Feature screen(Screens screens) {
        return new Feature(
                "intake",
                "intake.title",
                "fth-download",
                () -> new ImportView(
                        new ImportViewModel(service, screens.tasks()),
                        new RecordsViewModel(service.journal(), screens.tasks()),
                        new MapperViewModel(service.mappings(), screens.tasks()),
                        screens));
    }
}
