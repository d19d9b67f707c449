package org.bureaudesk.demo;

import java.time.Clock;
import org.bureaudesk.kernel.History;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Workspace;

/// The door of the demonstration.
public final class DemoFeature {

    private final DemoService service;

    public DemoFeature(
            Workspace workspace,
            DemoTables tables,
            ReleaseService releases,
            SettingsFile settings,
            History history,
            Clock clock) {
        service = new DemoService(workspace, tables, releases, settings, history, clock);
    }

    public DemoService service() {
        return service;
    }
}
