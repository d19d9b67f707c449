package org.bureaudesk.report.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.quota.MonthActivity;
import org.bureaudesk.quota.PeriodGap;
import org.jspecify.annotations.Nullable;

/// What the records of a period say about one account.
///
/// @param reads sum over the articles whose reads are known; its evidence says how many those are
/// @param reactions likes, 在看, shares and comments of its articles
/// @param followers on `followersOn`; `null` where no row was ever kept
/// @param missingFollowerDays days without a row between rows, for an account whose followers are kept daily
/// @param lastPublished up to the as-of moment, also before the period
/// @param months whole months inside the period
public record AccountFacts(
        Account account,
        Figure articles,
        Figure sends,
        Figure reads,
        Figure reactions,
        Figure originals,
        ReplyFacts replies,
        @Nullable Figure followers,
        @Nullable LocalDate followersOn,
        @Nullable Long followerGrowth,
        List<LocalDate> missingFollowerDays,
        Rhythm rhythm,
        @Nullable LocalDateTime lastPublished,
        PeriodGap gap,
        List<MonthActivity> months) {

    public AccountFacts {
        missingFollowerDays = List.copyOf(missingFollowerDays);
        months = List.copyOf(months);
    }
}
