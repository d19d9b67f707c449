package org.bureaudesk.follower.download;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door of downloads.
public final class DownloadFeature {

    private final DownloadService service;

    public DownloadFeature(Database database, History history) {
        service = new DownloadService(database, history);
    }

    public DownloadService service() {
        return service;
    }

    /// A page of the follower room.
    public View page(Screens screens, AccountService accounts) {
        var model = new DownloadViewModel(
                service, accounts, new DownloadSheet(screens.messages()), screens.tasks(), screens.clock());
        return new DownloadView(model, screens);
    }
}
