package org.bureaudesk.today;

import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.quota.GapClock;
import org.bureaudesk.quota.MonthActivity;
import org.jspecify.annotations.Nullable;

/// Where one account stands.
///
/// @param followers the last row known; `null` for none
public record AccountStanding(
        Account account,
        GapClock clock,
        MonthActivity month,
        @Nullable FollowerDay followers) {}
