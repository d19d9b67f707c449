package org.bureaudesk.demo;

import java.time.Clock;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Workspace;

/// The door of the demonstration.
public final class DemoFeature {

    private final DemoService service;

    public DemoFeature(
            Workspace workspace,
            DemoTables tables,
            SettingsFile settings,
            History history,
            AuditService audit,
            Clock clock) {
        service = new DemoService(workspace, tables, settings, history, audit, clock);
    }

    public DemoService service() {
        return service;
    }
}
