package org.bureaudesk.quota;

import java.time.LocalDateTime;
import org.bureaudesk.account.AccountId;
import org.jspecify.annotations.Nullable;

/// How long ago an account published, seen from one day.
///
/// @param lastPublished, daysSince, redOn `null` for an account that never published, which is red
/// @param redOn the moment the limit is reached: the last publication plus `limitDays`, at the same time of day
/// @param pack id of the rule pack whose limit holds
public record GapClock(
        AccountId account,
        @Nullable LocalDateTime lastPublished,
        @Nullable Integer daysSince,
        int limitDays,
        @Nullable LocalDateTime redOn,
        Level level,
        Reminder reminder,
        String pack) {}
