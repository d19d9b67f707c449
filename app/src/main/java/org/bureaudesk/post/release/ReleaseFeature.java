package org.bureaudesk.post.release;

import java.time.Clock;
import java.util.function.Supplier;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.post.PostService;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.storage.Database;

/// The door to what really went out.
public final class ReleaseFeature {

    private final ReleaseService service;

    public ReleaseFeature(AccountService accounts, PostService posts, Parts parts) {
        service = new ReleaseService(accounts, posts, parts);
    }

    public ReleaseService service() {
        return service;
    }

    /// What the room is built with.
    ///
    /// @param rules the rules in force: how many articles a push may carry
    public record Parts(Database database, History history, Supplier<Rules> rules, Clock clock) {}
}
