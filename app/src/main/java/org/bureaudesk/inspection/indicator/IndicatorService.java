package org.bureaudesk.inspection.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.FollowerService;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.quota.Assessment;
import org.bureaudesk.quota.PeriodGap;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.rules.InForce;
import org.bureaudesk.rules.Rule.VetoRule;
import org.bureaudesk.rules.Rules;
import org.jspecify.annotations.Nullable;

/// Looks at the records for every item of an inspection (自动取证). Thread-safe; does database work; keeps nothing.
public final class IndicatorService {

    private static final String NATIONAL = "national-2019";

    private final Sources sources;

    /// Whose records are looked at.
    public record Sources(
            AccountService accounts,
            PostService posts,
            FollowerService followers,
            InteractionService interactions,
            QuotaService quota) {}

    public IndicatorService(Sources sources) {
        this.sources = sources;
    }

    /// What the records of the period say, as they stood at `asOf`.
    ///
    /// @param packName the one pack to inspect by; `null` for those in force, of which the strictest rule
    /// holds. Where
    ///     none of them has a veto item, the national pack is taken in
    /// @throws UserException where there is no such pack, or `asOf` lies before the period
    public Inspection inspect(Period period, LocalDateTime asOf, @Nullable String packName) {
        if (asOf.toLocalDate().isBefore(period.from())) {
            throw new UserException("inspection.as-of-early", asOf, period.from());
        }
        var rules = rules(packName);
        var accounts = accounts(period, asOf.toLocalDate());
        var messages = messages(period, asOf);
        var items = new ArrayList<Item>();
        for (var assessment : sources.quota().assess(accounts, period, asOf, rules)) {
            var account = assessment.account();
            var seen = new AccountCase(
                    account,
                    rules,
                    assessment,
                    gapEnds(assessment, asOf),
                    messages.getOrDefault(account.id(), List.of()),
                    followers(account, period, asOf.toLocalDate()));
            items.addAll(vetoItems(seen));
            items.addAll(LocalPolicy.items(seen));
        }
        return new Inspection(period, asOf, packName != null ? packName : vetoing(rules), rules.packs(), items);
    }

    /// The packs to go by; where none of them has a veto item, the national ones come first.
    private Rules rules(@Nullable String packName) {
        var quota = sources.quota();
        var rules = packName == null ? quota.rules() : quota.rules(List.of(packName));
        if (!rules.vetoes().isEmpty()) {
            return rules;
        }
        var names = new ArrayList<>(List.of(NATIONAL));
        rules.packs().forEach(pack -> names.add(pack.id() + "@" + pack.version()));
        return quota.rules(names);
    }

    private static String vetoing(Rules rules) {
        return rules.vetoes().stream().map(item -> item.pack().id()).distinct().collect(Collectors.joining("+"));
    }

    /// Those that were open by then; closed ones only where they still published in the period.
    private List<Account> accounts(Period period, LocalDate asOf) {
        return sources.accounts().all().stream()
                .filter(a -> {
                    var opened = a.registration().openedOn();
                    return opened == null || !opened.isAfter(asOf);
                })
                .filter(a -> a.state() != AccountState.CLOSED
                        || sources.posts().count(a.id(), period).articles() > 0)
                .toList();
    }

    private Map<AccountId, List<Message>> messages(Period period, LocalDateTime asOf) {
        return sources.interactions().received(period).stream()
                .filter(m -> !m.receivedAt().isAfter(asOf))
                .map(m -> asItStood(m, asOf))
                .collect(Collectors.groupingBy(Message::account));
    }

    /// An answer given later was none yet.
    private static Message asItStood(Message message, LocalDateTime asOf) {
        var answered = message.answeredAt();
        return answered == null || !answered.isAfter(asOf)
                ? message
                : new Message(
                        message.id(),
                        message.account(),
                        message.receivedAt(),
                        message.kind(),
                        message.content(),
                        "",
                        null,
                        message.transferredTo(),
                        message.featured(),
                        message.outcome(),
                        message.deletedAt());
    }

    private List<FollowerDay> followers(Account account, Period period, LocalDate asOf) {
        return sources.followers().days(account.id(), period).stream()
                .filter(d -> !d.day().isAfter(asOf))
                .toList();
    }

    private List<PublishedArticle> gapEnds(Assessment assessment, LocalDateTime asOf) {
        PeriodGap gap = assessment.gap();
        var ends = new ArrayList<PublishedArticle>();
        var first = published(assessment.account(), gap.from(), asOf);
        if (!first.isEmpty()) {
            ends.add(first.getLast());
        }
        var last = gap.to().equals(gap.from())
                ? List.<PublishedArticle>of()
                : published(assessment.account(), gap.to(), asOf);
        if (!last.isEmpty()) {
            ends.add(last.getFirst());
        }
        var lastOfAll = assessment.clock().lastPublished();
        if (ends.isEmpty() && lastOfAll != null) {
            ends.addAll(published(assessment.account(), lastOfAll.toLocalDate(), asOf));
        }
        return ends;
    }

    private List<PublishedArticle> published(Account account, LocalDate day, LocalDateTime asOf) {
        return sources.posts().published(account.id(), new Period(day, day)).stream()
                .filter(a -> !a.publishedAt().isAfter(asOf))
                .toList();
    }

    private static List<Item> vetoItems(AccountCase seen) {
        return seen.rules().vetoes().stream()
                .map(veto -> item(seen, veto, finding(seen, veto.rule())))
                .toList();
    }

    private static Item item(AccountCase seen, InForce<VetoRule> veto, Finding finding) {
        return new Item(
                veto.rule().id(),
                Sentence.of("inspection.item.text", veto.rule().text()),
                true,
                veto.rule().confirmed(),
                veto.pack(),
                seen.account(),
                finding.result(),
                finding.proposal(),
                finding.figures(),
                finding.evidence());
    }

    private static Finding finding(AccountCase seen, VetoRule rule) {
        return switch (rule.check()) {
            case GAP -> UpdatePolicy.gap(seen);
            case DORMANT -> UpdatePolicy.dormant(seen, seen.account().platform() == Platform.APP);
            case INTERACTION -> InteractionPolicy.judge(seen);
            case FOLLOWERS -> GrowthPolicy.judge(seen);
            case PEOPLE ->
                Finding.open(
                        rule.confirmed() ? "inspection.proposal.people" : "inspection.proposal.people-unconfirmed");
        };
    }
}
