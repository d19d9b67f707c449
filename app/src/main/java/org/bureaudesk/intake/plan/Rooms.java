package org.bureaudesk.intake.plan;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.figures.FigureService;
import org.bureaudesk.filing.FilingService;
import org.bureaudesk.follower.FollowerService;
import org.bureaudesk.inspection.InspectionService;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.post.PostService;

/// The rooms an import brings records to.
public record Rooms(
        AccountService accounts,
        PostService posts,
        FollowerService followers,
        InteractionService interactions,
        FilingService filings,
        InspectionService inspections,
        FigureService figures) {

    public void onChange(Runnable listener) {
        accounts.onChange(listener);
        posts.onChange(listener);
        followers.onChange(listener);
        interactions.onChange(listener);
        filings.onChange(listener);
        inspections.onChange(listener);
        figures.onChange(listener);
    }

    /// Tells every room's listeners that its records may have changed.
    public void fireChanged() {
        accounts.fireChanged();
        posts.fireChanged();
        followers.fireChanged();
        interactions.fireChanged();
        filings.fireChanged();
        inspections.fireChanged();
        figures.fireChanged();
    }
}
