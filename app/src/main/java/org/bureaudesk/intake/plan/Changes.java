package org.bureaudesk.intake.plan;

import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.post.Post;

/// Everything an import writes, room by room.
public record Changes(
        List<Change<Account>> accounts,
        List<Change<Post>> posts,
        List<Change<FollowerDay>> followers,
        List<Change<Message>> messages,
        List<Change<Filing>> filings,
        List<Change<Rectification>> rectifications) {

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        return accounts.size()
                + posts.size()
                + followers.size()
                + messages.size()
                + filings.size()
                + rectifications.size();
    }

    /// What takes all of it back.
    public Changes reversed() {
        return new Changes(
                reversed(accounts),
                reversed(posts),
                reversed(followers),
                reversed(messages),
                reversed(filings),
                reversed(rectifications));
    }

    private static <R> List<Change<R>> reversed(List<Change<R>> changes) {
        return changes.reversed().stream().map(Change::reversed).toList();
    }
}
