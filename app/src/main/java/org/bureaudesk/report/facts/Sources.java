package org.bureaudesk.report.facts;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.follower.FollowerService;
import org.bureaudesk.inspection.InspectionService;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.metrics.MetricsService;
import org.bureaudesk.metrics.growth.GrowthService;
import org.bureaudesk.post.PostService;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.workday.Workdays;

/// The rooms a report is gathered from.
public record Sources(
        AccountService accounts,
        PostService posts,
        FollowerService followers,
        GrowthService growth,
        MetricsService metrics,
        InteractionService interactions,
        InspectionService inspections,
        QuotaService quota,
        Workdays workdays) {}
