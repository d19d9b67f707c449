package org.bureaudesk.follower;

import java.time.Clock;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.follower.download.DownloadFeature;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the follower room.
public final class FollowerFeature {

    private final FollowerService service;
    private final DownloadFeature downloads;

    public FollowerFeature(Database database, History history, Clock clock) {
        service = new FollowerService(database, history, clock);
        downloads = new DownloadFeature(database, history);
    }

    public FollowerService service() {
        return service;
    }

    /// Downloads of applications, store by store.
    public DownloadFeature downloads() {
        return downloads;
    }

    /// The screen for the main window.
    public Feature screen(Screens screens, AccountService accounts) {
        return new Feature("follower", "follower.title", "fth-trending-up", () -> {
            var sheet = new FollowerSheet(screens.messages());
            var model = new FollowerViewModel(service, accounts, sheet, screens.tasks(), screens.clock());
            model.reloadAccounts();
            return new FollowerView(model, screens);
        });
    }
}
