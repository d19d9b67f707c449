package org.bureaudesk.report.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.report.facts.ReportFacts.Totals;
import org.jspecify.annotations.Nullable;

/// Counts records into figures. Every figure comes with the evidence it was counted from, so the two cannot differ.
final class FactsPolicy {

    private final Records records;

    FactsPolicy(Records records) {
        this.records = records;
    }

    Totals totals() {
        return new Totals(
                count("articles", EvidenceKind.ARTICLES, null),
                count("sends", EvidenceKind.SENDS, null),
                sum("reads", EvidenceKind.READS, null),
                sum("reactions", EvidenceKind.REACTIONS, null),
                count("originals", EvidenceKind.ORIGINALS, null),
                replies(null),
                sum("followers", EvidenceKind.FOLLOWERS, null));
    }

    /// All but what the quota room says.
    AccountFigures of(Account account) {
        return new AccountFigures(
                count("articles", EvidenceKind.ARTICLES, account),
                count("sends", EvidenceKind.SENDS, account),
                sum("reads", EvidenceKind.READS, account),
                sum("reactions", EvidenceKind.REACTIONS, account),
                count("originals", EvidenceKind.ORIGINALS, account),
                replies(account),
                followers(account),
                rhythm(account));
    }

    record AccountFigures(
            Figure articles,
            Figure sends,
            Figure reads,
            Figure reactions,
            Figure originals,
            ReplyFacts replies,
            @Nullable Figure followers,
            Rhythm rhythm) {}

    Figure count(String name, EvidenceKind kind, @Nullable Account account) {
        var evidence = evidence(kind, account);
        return Figure.of(id(name, account), evidence.count(), evidence);
    }

    private Figure sum(String name, EvidenceKind kind, @Nullable Account account) {
        var evidence = evidence(kind, account);
        var sum = records.rows(evidence).stream()
                .map(EvidenceRow::value)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return Figure.of(id(name, account), sum, evidence);
    }

    private Evidence evidence(EvidenceKind kind, @Nullable Account account) {
        return records.evidence(
                kind, account == null ? List.of() : List.of(account.id().value()), records.period());
    }

    private static String id(String name, @Nullable Account account) {
        return account == null ? name : name + "@" + account.id().value();
    }

    private ReplyFacts replies(@Nullable Account account) {
        var answered = count("answered", EvidenceKind.ANSWERED, account);
        var hours = records.messages(answered.evidence())
                .mapToLong(m -> Duration.between(m.receivedAt(), Objects.requireNonNull(m.answeredAt()))
                        .toHours())
                .sum();
        return new ReplyFacts(
                count("messages", EvidenceKind.MESSAGES, account),
                count("wanting", EvidenceKind.WANTING, account),
                answered,
                count("overdue", EvidenceKind.OVERDUE, account),
                count("late", EvidenceKind.LATE, account),
                hours);
    }

    private @Nullable Figure followers(Account account) {
        return records.latestFollowers().containsKey(account.id().value())
                ? sum("followers", EvidenceKind.FOLLOWERS, account)
                : null;
    }

    private Rhythm rhythm(Account account) {
        var articles =
                records.articles(evidence(EvidenceKind.ARTICLES, account)).toList();
        return RhythmPolicy.of(RhythmPolicy.upTo(livedIn(account), lastWholeDay()), articles);
    }

    /// An as-of moment in the middle of a day leaves that day unfinished.
    private LocalDate lastWholeDay() {
        var day = records.asOf().toLocalDate();
        return records.asOf().toLocalTime().getHour() == 23 ? day : day.minusDays(1);
    }

    private Period livedIn(Account account) {
        var opened = account.registration().openedOn();
        var period = records.period();
        return opened != null && period.contains(opened) ? new Period(opened, period.to()) : period;
    }

    /// How the followers grew over the period; `null` without two rows.
    @Nullable
    Long growth(Account account) {
        var days = days(account);
        if (days.isEmpty() || !days.getFirst().day().equals(records.period().from())) {
            return null; // the beginning of the period is not on record
        }
        var net = days.getFirst().knownNet();
        if (days.size() < 2 || net == null) {
            return null;
        }
        return (long) days.getLast().cumulative() - (days.getFirst().cumulative() - net);
    }

    /// Days without a row between the first and the last one, where at least half of the days have one: an office that
    /// notes followers once a month misses nothing.
    List<LocalDate> missingFollowerDays(Account account) {
        var days = days(account).stream().map(FollowerDay::day).toList();
        if (days.isEmpty()) {
            return List.of();
        }
        var span = new Period(days.getFirst(), days.getLast());
        if (days.size() * 2 < span.days()) {
            return List.of();
        }
        return span.from()
                .datesUntil(span.to())
                .filter(day -> !days.contains(day))
                .toList();
    }

    private List<FollowerDay> days(Account account) {
        return records.followerDays().getOrDefault(account.id().value(), List.of());
    }
}
