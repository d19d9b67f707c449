package org.bureaudesk.report.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.interaction.MessageKind;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.metrics.ArticleRow;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.quota.MonthActivity;
import org.bureaudesk.rules.DeadlineEvent;
import org.bureaudesk.rules.RulePack;
import org.bureaudesk.rules.Rules;
import org.jspecify.annotations.Nullable;

/// Gathers the facts of a report from the other rooms. Thread-safe; does database work.
public final class FactsService {

    private final Sources sources;
    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Kept last;

    /// @param generation how often something had changed when it was read
    private record Kept(long generation, Records records) {}

    public FactsService(Sources sources) {
        this.sources = sources;
        Runnable forget = generation::incrementAndGet;
        sources.accounts().onChange(forget);
        sources.posts().onChange(forget);
        sources.followers().onChange(forget);
        sources.growth().onChange(forget);
        sources.metrics().onChange(forget);
        sources.interactions().onChange(forget);
        sources.inspections().onChange(forget);
        sources.quota().onChange(forget);
    }

    /// What the records say of `period`, looked at from `asOf`.
    public ReportFacts gather(Period period, LocalDateTime asOf) {
        last = null; // whoever asks for a report anew gets it from the records as they are
        return gatherAll(period, asOf).facts();
    }

    /// The facts together with the records they were drawn from, read once.
    ///
    /// @param articles oldest first; @param followerDays account by account, oldest first
    /// @param figures articles with their figures and files, oldest first
    public record Gathered(
            ReportFacts facts,
            List<PublishedArticle> articles,
            List<FollowerDay> followerDays,
            List<ArticleRow> figures) {}

    public Gathered gatherAll(Period period, LocalDateTime asOf) {
        var records = read(period, asOf);
        var facts = facts(period, asOf, records);
        var days = facts.accounts().stream()
                .flatMap(a ->
                        records.followerDays().getOrDefault(a.account().id().value(), List.of()).stream())
                .toList();
        return new Gathered(facts, records.articles(), days, ReachPolicy.figures(facts, sources));
    }

    private ReportFacts facts(Period period, LocalDateTime asOf, Records records) {
        var policy = new FactsPolicy(records);
        var accounts = records.accounts().stream()
                .map(account -> account(account, records, policy))
                .toList();
        return new ReportFacts(
                period,
                asOf,
                accounts,
                policy.count("accounts", EvidenceKind.ACCOUNTS, null),
                policy.totals(),
                new ProblemPolicy(records).of(accounts),
                records.rectifications().stream().filter(records::isDone).toList(),
                records.rectifications().stream().filter(records::isOpen).toList(),
                policy.count("done", EvidenceKind.DONE_PROBLEMS, null),
                sources.quota().rules().packs().stream().map(RulePack::id).toList(),
                ReachPolicy.of(accounts, records, sources));
    }

    /// The records behind a figure of a report on `period` as of `asOf`, as they are now.
    public List<EvidenceRow> rows(Evidence evidence, Period period, LocalDateTime asOf) {
        return read(period, asOf).rows(evidence);
    }

    private List<FollowerDay> followerDays(Account account, Period period, LocalDateTime asOf) {
        return sources.followers().days(account.id(), period).stream()
                .filter(day -> !day.day().isAfter(asOf.toLocalDate()))
                .toList();
    }

    private AccountFacts account(Account account, Records records, FactsPolicy policy) {
        var asOf = records.asOf();
        var figures = policy.of(account);
        var latest = records.latestFollowers().get(account.id().value());
        return new AccountFacts(
                account,
                figures.articles(),
                figures.sends(),
                figures.reads(),
                figures.reactions(),
                figures.originals(),
                figures.replies(),
                figures.followers(),
                latest == null ? null : latest.day(),
                policy.growth(account),
                policy.missingFollowerDays(account),
                figures.rhythm(),
                sources.posts()
                        .lastPublishedAt(account.id(), asOf.toLocalDate())
                        .orElse(null),
                sources.quota().gap(account, records.period(), asOf.toLocalDate()),
                months(account, records.period(), asOf.toLocalDate()));
    }

    /// Months that lie whole in the period, were over by `asOf` and began with the account already open.
    private List<MonthActivity> months(Account account, Period period, LocalDate asOf) {
        var opened = account.registration().openedOn();
        return period.months().stream()
                .filter(month -> isWhole(month, period, asOf) && (opened == null || !opened.isAfter(month.atDay(1))))
                .map(month -> sources.quota().month(account, month, asOf))
                .toList();
    }

    private static boolean isWhole(YearMonth month, Period period, LocalDate asOf) {
        return period.contains(month.atDay(1))
                && period.contains(month.atEndOfMonth())
                && !month.atEndOfMonth().isAfter(asOf);
    }

    /// The records of the period, kept until one changes: a preview asks for them at every click on a figure.
    private Records read(Period period, LocalDateTime asOf) {
        var now = generation.get();
        var kept = last;
        if (kept != null && kept.generation() == now && isOf(kept.records(), period, asOf)) {
            return kept.records();
        }
        var fresh = readAnew(period, asOf);
        last = new Kept(now, fresh);
        return fresh;
    }

    private static boolean isOf(Records records, Period period, LocalDateTime asOf) {
        return records.period().equals(period) && records.asOf().equals(asOf);
    }

    private Records readAnew(Period period, LocalDateTime asOf) {
        var articles = sources.posts().published(period).stream()
                .filter(a -> !a.publishedAt().isAfter(asOf))
                .toList();
        var accounts = accounts(
                articles.stream().map(a -> a.account().value()).collect(Collectors.toSet()), asOf.toLocalDate());
        var ids = accounts.stream().map(a -> a.id().value()).collect(Collectors.toCollection(HashSet::new));
        var days = new HashMap<Long, List<FollowerDay>>();
        var latest = new HashMap<Long, FollowerDay>();
        for (var account : accounts) {
            days.put(account.id().value(), followerDays(account, period, asOf));
            sources.followers()
                    .latest(account.id(), asOf.toLocalDate())
                    .ifPresent(day -> latest.put(account.id().value(), day));
        }
        var rules = sources.quota().rules();
        return new Records(
                period,
                asOf,
                accounts,
                articles.stream().filter(a -> ids.contains(a.account().value())).toList(),
                messages(period, asOf, ids),
                days,
                latest,
                sources.inspections().rectifications(),
                message -> due(message, rules));
    }

    /// Accounts run at `day`, and closed ones that still published in the period.
    private List<Account> accounts(Set<Long> published, LocalDate day) {
        return sources.accounts().all().stream()
                .filter(a -> published.contains(a.id().value())
                        || (a.state() != AccountState.CLOSED && !openedAfter(a, day)))
                .toList();
    }

    private static boolean openedAfter(Account account, LocalDate day) {
        var opened = account.registration().openedOn();
        return opened != null && opened.isAfter(day);
    }

    private List<Message> messages(Period period, LocalDateTime asOf, Set<Long> accounts) {
        return sources.interactions().received(period).stream()
                .filter(m -> !m.receivedAt().isAfter(asOf)
                        && accounts.contains(m.account().value()))
                .toList();
    }

    private LocalDate due(Message message, Rules rules) {
        var event = message.kind() == MessageKind.COMPLAINT
                ? DeadlineEvent.COMPLAINT
                : message.kind() == MessageKind.SUGGESTION ? DeadlineEvent.SUGGESTION : DeadlineEvent.INQUIRY;
        var days = rules.deadline(event).rule().workingDays();
        return sources.workdays().add(message.receivedAt().toLocalDate(), days).day();
    }
}
