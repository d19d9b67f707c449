package org.bureaudesk.quota;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.rules.RulePack;
import org.jspecify.annotations.Nullable;

/// How long ago an account published, seen from one day.
///
/// @param lastPublished, daysSince, redOn `null` for an account that never published, which is red
/// @param redOn the moment the limit is reached: the last publication plus `limitDays`, at the same time of day
/// @param reminders every stage, in the order of the days
/// @param pack the rule pack whose limit holds
public record GapClock(
        AccountId account,
        @Nullable LocalDateTime lastPublished,
        @Nullable Integer daysSince,
        int limitDays,
        @Nullable LocalDateTime redOn,
        Level level,
        List<Reminder> reminders,
        RulePack pack) {

    public GapClock {
        reminders = List.copyOf(reminders);
    }

    /// The last stage whose day has come.
    public Optional<Reminder> reached() {
        return reminders.stream().filter(Reminder::due).reduce((_, later) -> later);
    }

    /// The next stage to come.
    public Optional<Reminder> next() {
        return reminders.stream().filter(r -> !r.due()).findFirst();
    }
}
