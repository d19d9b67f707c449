package org.bureaudesk.demo;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.filing.FilingService;
import org.bureaudesk.follower.FollowerService;
import org.bureaudesk.inspection.InspectionService;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.post.PostService;

/// The rooms the demonstration fills.
public record DemoTables(
        AccountService accounts,
        PostService posts,
        FollowerService followers,
        InteractionService interactions,
        FilingService filings,
        InspectionService inspections) {

    void fireChanged() {
        accounts.fireChanged();
        posts.fireChanged();
        followers.fireChanged();
        interactions.fireChanged();
        filings.fireChanged();
        inspections.fireChanged();
    }
}
