package org.bureaudesk.today;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.figures.FigureService;
import org.bureaudesk.filing.FilingService;
import org.bureaudesk.follower.FollowerService;
import org.bureaudesk.inspection.InspectionService;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.lexicon.rescan.RescanService;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.today.work.DeskWorkService;
import org.bureaudesk.workday.Workdays;

/// Whom the first screen asks.
public record TodaySources(
        AccountService accounts,
        PostService posts,
        ReleaseService releases,
        FollowerService followers,
        FigureService figures,
        InteractionService interactions,
        FilingService filings,
        InspectionService inspections,
        QuotaService quota,
        Workdays workdays,
        DeskWorkService work,
        RescanService rescans) {

    /// Runs after every change that may change the board, on the thread that made it.
    void onChange(Runnable listener) {
        accounts.onChange(listener);
        releases.withdrawals().onChange(listener);
        followers.onChange(listener);
        figures.onChange(listener);
        interactions.onChange(listener);
        filings.onChange(listener);
        inspections.onChange(listener);
        workdays.onChange(listener);
        work.onChange(listener);
        rescans.onChange(listener);
        quota.onChange(listener); // posts, settings and rule packs too
    }
}
