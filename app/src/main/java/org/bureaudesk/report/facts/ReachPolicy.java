package org.bureaudesk.report.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.metrics.AccountIndex;
import org.bureaudesk.metrics.ArticleRow;
import org.bureaudesk.metrics.growth.GrowthEvent;
import org.bureaudesk.metrics.growth.GrowthRules;
import org.bureaudesk.metrics.growth.Jump;
import org.bureaudesk.metrics.index.IndexNode;
import org.bureaudesk.report.facts.ReachFacts.NotedJump;
import org.jspecify.annotations.Nullable;

/// Makes figures of growth and indices: each leads to the records it was reckoned from.
final class ReachPolicy {

    private final Records records;
    private final GrowthRules.Wording article17;

    private ReachPolicy(Records records, GrowthRules.Wording article17) {
        this.records = records;
        this.article17 = article17;
    }

    /// Growth and indices of every account, as they stood at the moment the records are looked at from.
    static List<ReachFacts> of(List<AccountFacts> accounts, Records records, Sources sources) {
        var policy = new ReachPolicy(records, sources.growth().rules().article17());
        var until = records.asOf().toLocalDate();
        return accounts.stream()
                .map(facts -> {
                    var id = facts.account().id();
                    return policy.facts(
                            facts,
                            sources.growth().jumps(id, records.period()),
                            sources.growth().events(id, records.period()),
                            sources.metrics().index(facts.account(), records.period(), until));
                })
                .toList();
    }

    /// The articles of the report's accounts with their figures and files, oldest first.
    static List<ArticleRow> figures(ReportFacts facts, Sources sources) {
        var ids = facts.accounts().stream().map(a -> a.account().id()).collect(Collectors.toSet());
        return sources.metrics().articles(null, facts.period()).stream()
                .filter(row -> ids.contains(row.account()) && !row.publishedAt().isAfter(facts.asOf()))
                .toList();
    }

    private ReachFacts facts(AccountFacts facts, List<Jump> jumps, List<GrowthEvent> events, AccountIndex index) {
        var account = facts.account();
        var until = records.asOf().toLocalDate();
        return new ReachFacts(
                facts,
                jumps.stream()
                        .filter(j -> !j.day().isAfter(until))
                        .map(j -> noted(account, j))
                        .toList(),
                events.stream().filter(e -> !e.day().isAfter(until)).toList(),
                index,
                score("index", account, index.tree()),
                index.wci() == null ? null : score("wci", account, index.wci()),
                index.bci() == null ? null : score("bci", account, index.bci()),
                article17);
    }

    private NotedJump noted(Account account, Jump jump) {
        var id = account.id().value();
        var evidence = records.evidence(EvidenceKind.FOLLOWER_NETS, List.of(id), new Period(jump.day(), jump.day()));
        return new NotedJump(
                jump,
                new Figure(
                        "jump-%s@%d".formatted(jump.day(), id),
                        jump.net(),
                        Integer.toString(Math.abs(jump.net())),
                        evidence));
    }

    private @Nullable Figure score(String name, Account account, IndexNode node) {
        var score = node.score();
        if (score == null) {
            return null;
        }
        var id = account.id().value();
        var evidence = records.evidence(EvidenceKind.ARTICLES, List.of(id), records.period());
        var text = new BigDecimal(score).setScale(2, RoundingMode.HALF_UP).toPlainString();
        return new Figure(name + "@" + id, Math.round(score), text, evidence);
    }
}
