package org.bureaudesk.quota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.quota.Assessment.MissingTopic;
import org.bureaudesk.rules.Rule.DormantRule;
import org.bureaudesk.rules.Rule.TopicRule;
import org.bureaudesk.rules.Rules;

/// Judges what an account published by the rules. A month or week counts only where it lies whole in the
/// period, was over on the day looked from, and the account was run all through it: nobody is blamed for half
/// a month.
///
/// @param asOf the day looked from
record AssessmentPolicy(Period period, LocalDate asOf, Rules rules) {

    Assessment assess(AccountLog log) {
        var account = log.account();
        return new Assessment(
                account,
                GapPolicy.of(account, period, asOf, log.days(), rules.gap()),
                GapPolicy.clock(account.id(), log.last(), asOf, rules.gap()),
                log.articles(),
                judgedMonths(log)
                        .map(m -> SendsPolicy.activity(account, m, log.count(m), m.lengthOfMonth(), rules))
                        .toList(),
                shortWeeks(log),
                missingTopics(log),
                isDormant(log, asOf, rules.dormant().rule()));
    }

    private Stream<YearMonth> judgedMonths(AccountLog log) {
        return period.months().stream().filter(m -> isJudged(log, Period.of(m)));
    }

    private List<Period> shortWeeks(AccountLog log) {
        return rules.weekly()
                .map(rule -> weeks().filter(week -> isJudged(log, week))
                        .filter(week -> log.updates(week) < rule.rule().times())
                        .toList())
                .orElse(List.of());
    }

    private Stream<Period> weeks() {
        var first = period.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> !monday.isAfter(period.to()), monday -> monday.plusWeeks(1))
                .map(monday -> new Period(monday, monday.plusDays(6)));
    }

    private List<MissingTopic> missingTopics(AccountLog log) {
        return rules.topics().stream()
                .flatMap(rule -> judgedMonths(log).flatMap(month -> missing(log, month, rule.rule())))
                .toList();
    }

    private static Stream<MissingTopic> missing(AccountLog log, YearMonth month, TopicRule rule) {
        var posts = log.topics().stream()
                .filter(row -> row.month().equals(month) && rule.counts(row.column(), row.kind()))
                .mapToInt(QuotaStore.TopicRow::posts)
                .sum();
        return posts >= rule.times()
                ? Stream.empty()
                : Stream.of(new MissingTopic(month, rule.label(), rule.times(), posts));
    }

    private boolean isJudged(AccountLog log, Period span) {
        return period.contains(span.from())
                && period.contains(span.to())
                && !span.to().isAfter(asOf)
                && log.isRunThrough(span);
    }

    /// Without any publication the days since the opening count; where that is not known either, nothing can
    /// be said.
    static boolean isDormant(AccountLog log, LocalDate asOf, DormantRule rule) {
        if (log.account().state() == AccountState.CLOSED) {
            return false;
        }
        var last = log.last();
        var since =
                last != null ? last.toLocalDate() : log.account().registration().openedOn();
        return since != null && ChronoUnit.DAYS.between(since, asOf) > rule.days();
    }
}
