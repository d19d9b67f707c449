package org.bureaudesk.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.quota.Level;
import org.jspecify.annotations.Nullable;

/// On which empty days the running gap of an account is drawn: on every one that is past its first reminder; of those
/// to
/// come only on the day of the reminder and on the day of the limit, and only as far as nothing is planned before.
final class GapMarkPolicy {

    private GapMarkPolicy() {}

    /// @param before the last day with a publication before the period, or with a plan where that is still to come;
    ///     `null` where there is none
    static Map<LocalDate, GapMark> marks(
            AccountId account,
            Period period,
            LocalDate today,
            @Nullable LocalDate before,
            Active active,
            Limits limits) {
        var marks = new HashMap<LocalDate, GapMark>();
        var last = before;
        for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            var coming = day.isAfter(today);
            if (active.published().contains(day) || (coming && active.planned().contains(day))) {
                last = day;
            } else if (last != null) {
                var days = (int) ChronoUnit.DAYS.between(last, day);
                if (coming ? days == limits.remind() || days == limits.limit() : days >= limits.remind()) {
                    var level = days >= limits.limit() ? Level.RED : Level.AMBER;
                    marks.put(day, new GapMark(account, days, level, coming));
                }
            }
        }
        return marks;
    }

    /// Days of the period on which one account published, and on which something is planned.
    record Active(Set<LocalDate> published, Set<LocalDate> planned) {}

    /// Days until the first reminder and until the limit.
    record Limits(int remind, int limit) {}
}
