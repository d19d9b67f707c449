package org.bureaudesk.calendar;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.calendar.recurring.RecurringService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.storage.Database;

/// The rooms the calendar leans on.
public record CalendarSources(
        Database database,
        History history,
        AccountService accounts,
        PostService posts,
        ReviewService reviews,
        ReleaseService releases,
        RecurringService recurring,
        QuotaService quota) {}
