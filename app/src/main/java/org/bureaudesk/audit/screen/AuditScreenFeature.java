package org.bureaudesk.audit.screen;

import org.bureaudesk.audit.AuditService;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the log's screen.
public final class AuditScreenFeature {

    private final AuditService audit;

    public AuditScreenFeature(AuditService audit) {
        this.audit = audit;
    }

    public Feature screen(Screens screens) {
        return new Feature("audit", "audit.title", "fth-book-open", () -> {
            var model = new AuditViewModel(audit, screens.messages(), screens.tasks());
            return new AuditView(model, screens);
        });
    }
}
