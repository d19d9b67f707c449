package org.bureaudesk.account;

import java.time.Clock;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the account room.
public final class AccountFeature {

    private final AccountService service;

    public AccountFeature(Database database, History history, Clock clock) {
        service = new AccountService(database, history, clock);
    }

    public AccountService service() {
        return service;
    }

    /// The ledger of accounts. Opens an account for an [AccountId].
    public Feature screen(Screens screens) {
        return new Feature("account", "account.title", "fth-shield", () -> {
            var model = new AccountViewModel(service, screens);
            model.desk().reload();
            return new AccountView(model, screens.messages());
        });
    }
}
