package org.bureaudesk.quota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountState;
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
        if (lastPublished == null) {
            var reminders = rule.stages().stream()
                    .map(stage -> new Reminder(stage.day(), stage.who(), null, true))
                    .toList();
            return new GapClock(account, null, null, rule.limitDays(), null, Level.RED, reminders, inForce.pack());
        }
        var since = Math.max(0, days(lastPublished.toLocalDate(), on));
        return new GapClock(
                account,
                lastPublished,
                since,
                rule.limitDays(),
                lastPublished.plusDays(rule.limitDays()),
                level(since, rule),
                reminders(lastPublished.toLocalDate(), since, rule),
                inForce.pack());
    }

    private static Level level(int since, GapRule rule) {
        if (since >= rule.limitDays()) {
            return Level.RED;
        }
        return rule.stages().stream().anyMatch(stage -> since >= stage.day()) ? Level.AMBER : Level.OK;
    }

    private static List<Reminder> reminders(LocalDate last, int since, GapRule rule) {
        return rule.stages().stream()
                .map(stage -> new Reminder(stage.day(), stage.who(), last.plusDays(stage.day()), since >= stage.day()))
                .toList();
    }

    /// The longest gap of the account inside the period, as far as `asOf` goes.
    ///
    /// A period that begins before the account was opened (开设) begins with the opening, or with a publication
    /// before it; that of an account that is no longer run (已注销) ends with its last publication. Where nothing
    /// is left of the period the gap has no days.
    ///
    /// @param published days with a publication, oldest first, each once; some may lie outside the period
    static PeriodGap of(
            Account account, Period period, LocalDate asOf, List<LocalDate> published, InForce<GapRule> inForce) {
        var to = period.to().isAfter(asOf) ? asOf : period.to();
        var inside = published.stream()
                .filter(day -> !day.isBefore(period.from()) && !day.isAfter(to))
                .toList();
        var from = begin(account, period.from(), inside);
        var end = account.state() != AccountState.CLOSED ? to : inside.isEmpty() ? from.minusDays(1) : inside.getLast();
        if (end.isBefore(from)) {
            return new PeriodGap(
                    account.id(), from, from, 0, 0, 0, inForce.rule().limitDays(), inForce.pack(), List.of());
        }
        return longest(account.id(), new Period(from, end), inside, inForce);
    }

    private static LocalDate begin(Account account, LocalDate from, List<LocalDate> published) {
        var opened = account.registration().openedOn();
        if (opened == null || opened.isBefore(from)) {
            return from;
        }
        return published.isEmpty() || opened.isBefore(published.getFirst()) ? opened : published.getFirst();
    }

    /// The longest gap of `period`.
    ///
    /// Between two publications it is the difference of their days, as the gap clock counts; before the first
    /// and after the last one it is the days of the period on which nothing came out, and without any
    /// publication all of its days. So a part of a period never has a longer gap than the whole: cutting a
    /// period only takes days away from a run, and the n days of a run that is cut on both sides lie inside a
    /// difference of at least n + 1. At the end of the period the gap is what the clock shows on that day.
    ///
    /// @param published days inside the period with a publication, oldest first, each once
    static PeriodGap longest(AccountId account, Period period, List<LocalDate> published, InForce<GapRule> inForce) {
        var limit = inForce.rule().limitDays();
        var runs = runs(period, published);
        var longest = runs.getFirst();
        for (var run : runs) {
            longest = run.days() > longest.days() ? run : longest;
        }
        return new PeriodGap(
                account,
                longest.from(),
                longest.to(),
                longest.days(),
                runs.stream().mapToInt(run -> run.late(limit)).sum(),
                published.size(),
                limit,
                inForce.pack(),
                runs.stream()
                        .filter(run -> run.late(limit) > 0)
                        .map(run -> new Period(run.from(), run.to()))
                        .toList());
    }

    /// What lies before, between and after the publications; the whole period where there is none.
    private static List<Run> runs(Period period, List<LocalDate> published) {
        if (published.isEmpty()) {
            return List.of(new Run(period.from(), period.to(), period.days(), period.days()));
        }
        var runs = new ArrayList<Run>();
        var first = published.getFirst();
        var before = days(period.from(), first);
        runs.add(new Run(period.from(), first, before, before));
        for (int i = 1; i < published.size(); i++) {
            var days = days(published.get(i - 1), published.get(i));
            runs.add(new Run(published.get(i - 1), published.get(i), days, days - 1));
        }
        var after = days(published.getLast(), period.to());
        runs.add(new Run(published.getLast(), period.to(), after, after));
        return runs;
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
