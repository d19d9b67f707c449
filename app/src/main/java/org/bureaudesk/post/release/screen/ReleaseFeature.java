package org.bureaudesk.post.release.screen;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.post.release.ReleaseRequest;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.storage.Attachments;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door to what really went out.
public final class ReleaseFeature {

    private final AccountService accounts;
    private final PostService posts;
    private final ReleaseService service;

    public ReleaseFeature(AccountService accounts, PostService posts, ReleaseService.Parts parts) {
        this.accounts = accounts;
        this.posts = posts;
        service = new ReleaseService(accounts, posts, parts);
    }

    public ReleaseService service() {
        return service;
    }

    /// The panel; its view opens a [ReleaseRequest], a `PostId`, or a list of them to be registered.
    ///
    /// @param close takes the panel away
    public Feature screen(Screens screens, Attachments attachments, Runnable close) {
        return new Feature(ReleaseRequest.PANEL, "release.title", "fth-check-square", () -> {
            var parts = new ReleaseViewModel.Parts(accounts, posts, service, screens.tasks(), screens.dialogs());
            var withdrawals = new WithdrawalViewModel(parts, new FileKeeper(attachments));
            return new ReleaseView(new ReleaseViewModel(parts), withdrawals, screens, close);
        });
    }
}
