package org.bureaudesk.staff;

import java.time.Clock;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Workspace;

/// The door of the staff room.
public final class StaffFeature {

    private static final String DESK_PERSON = "desk-person.txt";

    private final StaffService service;
    private final SignInService signIn;

    /// @param session the one the log asks who acts
    public StaffFeature(Workspace workspace, History history, AuditService audit, Session session, Clock clock) {
        var rules = SignInRules.read();
        var database = workspace.database();
        service = new StaffService(database, history, audit, session, rules, clock);
        var desk = new DeskPersonFile(workspace.folder().resolve(DESK_PERSON));
        signIn = new SignInService(database, service, audit, desk, rules, clock);
    }

    public StaffService service() {
        return service;
    }

    public SignInService signIn() {
        return signIn;
    }
}
