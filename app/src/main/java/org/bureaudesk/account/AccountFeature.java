package org.bureaudesk.account;

import java.time.Clock;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;

/// The door of the account room.
public final class AccountFeature {

    private final AccountService service;

    public AccountFeature(Database database, History history, Clock clock) {
        service = new AccountService(database, history, clock);
    }

    public AccountService service() {
        return service;
    }
}
