package org.bureaudesk.audit;

import java.time.Clock;
import java.util.function.Supplier;
import org.bureaudesk.storage.Workspace;

/// The door of the log.
public final class AuditFeature {

    private static final String HEAD = "audit-head.txt";

    private final AuditService service;

    /// @param actor who is at the desk; asked anew for every entry, from any thread
    public AuditFeature(Workspace workspace, Supplier<Actor> actor, Clock clock) {
        var head = new HeadFile(workspace.folder().resolve(HEAD));
        service = new AuditService(workspace.database(), head, actor, clock);
    }

    public AuditService service() {
        return service;
    }
}
