package org.bureaudesk.report;

import java.time.Clock;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.report.facts.Sources;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Workspace;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the report room.
public final class ReportFeature {

    private final ReportService service;

    public ReportFeature(
            Workspace workspace,
            History history,
            SettingsFile settings,
            Sources sources,
            AuditService audit,
            Clock clock) {
        service = new ReportService(workspace, history, settings, sources, audit, clock);
    }

    public ReportService service() {
        return service;
    }

    /// The report screen. Opens nothing by itself.
    public Feature screen(Screens screens) {
        return new Feature(
                "report",
                "report.title",
                "fth-clipboard",
                () -> new ReportView(new ReportViewModel(service, screens), screens));
    }
}
