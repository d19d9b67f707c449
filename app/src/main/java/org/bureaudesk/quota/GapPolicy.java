package org.bureaudesk.quota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.rules.InForce;
import org.bureaudesk.rules.Rule.GapRule;
import org.jspecify.annotations.Nullable;

/// How gaps between publications are measured and judged (监测时间点前2周内无更新).
final class GapPolicy {

    private GapPolicy() {}

    static GapClock clock(
            AccountId account, @Nullable LocalDateTime lastPublished, LocalDate on, InForce<GapRule> inForce) {
        var rule = inForce.rule();
        var pack = inForce.pack().id();
        if (lastPublished == null) {
            return new GapClock(account, null, null, rule.limitDays(), null, Level.RED, Reminder.LEADER, pack);
        }
        var since = Math.max(0, days(lastPublished.toLocalDate(), on));
        return new GapClock(
                account,
                lastPublished,
                since,
                rule.limitDays(),
                lastPublished.plusDays(rule.limitDays()),
                level(since, rule),
                reminder(since, rule),
                pack);
    }

    private static Level level(int since, GapRule rule) {
        if (since >= rule.limitDays()) {
            return Level.RED;
        }
        return since >= rule.clerkDay() ? Level.AMBER : Level.OK;
    }

    private static Reminder reminder(int since, GapRule rule) {
        if (since >= rule.leaderDay()) {
            return Reminder.LEADER;
        }
        return since >= rule.clerkDay() ? Reminder.CLERK : Reminder.NONE;
    }

    /// The longest gap of `period`.
    ///
    /// @param published days inside the period with a publication, oldest first, each once
    static PeriodGap longest(AccountId account, Period period, List<LocalDate> published, InForce<GapRule> inForce) {
        var limit = inForce.rule().limitDays();
        var pack = inForce.pack().id();
        if (published.isEmpty()) {
            var late = Math.max(0, period.days() - limit + 1);
            return new PeriodGap(account, period.from(), period.to(), period.days(), late, 0, limit, pack);
        }
        var first = published.getFirst();
        var longest = new Run(period.from(), first, days(period.from(), first), days(period.from(), first));
        var late = longest.late(limit);
        for (int i = 1; i <= published.size(); i++) {
            var run = run(published, i, period.to());
            late += run.late(limit);
            longest = run.days() > longest.days() ? run : longest;
        }
        return new PeriodGap(
                account, longest.from(), longest.to(), longest.days(), late, published.size(), limit, pack);
    }

    /// From publication `i - 1` to publication `i`, or to the end of the period after the last one.
    private static Run run(List<LocalDate> published, int i, LocalDate end) {
        var from = published.get(i - 1);
        var open = i == published.size();
        var to = open ? end : published.get(i);
        var days = days(from, to);
        return new Run(from, to, days, open ? days : days - 1);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /// @param empty days in it on which nothing came out
    private record Run(LocalDate from, LocalDate to, int days, int empty) {

        /// Days at whose end nothing had come out for `limit` days.
        int late(int limit) {
            return Math.max(0, empty - limit + 1);
        }
    }
}
