package org.bureaudesk.demo;

import java.time.Clock;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.staff.StaffFeature;
import org.bureaudesk.storage.Workspace;

/// The door of the demonstration.
public final class DemoFeature {

    private final DemoService service;

    public DemoFeature(Workspace workspace, DemoTables tables, ReleaseService releases, Books books) {
        service = new DemoService(workspace, tables, releases, books);
    }

    public DemoService service() {
        return service;
    }

    /// What is kept beside the records.
    public record Books(
            SettingsFile settings,
            History history,
            AuditService audit,
            ReviewService reviews,
            StaffFeature staff,
            Clock clock) {}
}
