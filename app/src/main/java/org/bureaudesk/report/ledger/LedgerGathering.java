package org.bureaudesk.report.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.quota.MonthActivity;
import org.bureaudesk.report.compose.ProblemLine;
import org.bureaudesk.report.facts.FactsService.Gathered;
import org.bureaudesk.report.facts.ReportFacts;
import org.bureaudesk.report.ledger.LedgerReport.Ledger;
import org.bureaudesk.report.ledger.LedgerReport.ProblemRow;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Gathers what goes on the sheets of a ledger.
public final class LedgerGathering {

    private final Settings settings;
    private final Messages messages;

    public LedgerGathering(Settings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /// @param lines the problems of the facts, in their order, as the wording says them
    public Ledger gather(Gathered gathered, LocalDateTime madeAt, List<ProblemLine> lines) {
        var facts = gathered.facts();
        return new Ledger(
                facts,
                about(facts, madeAt),
                byAccount(gathered.articles(), facts),
                gathered.followerDays(),
                gathered.figures(),
                facts.accounts().stream().flatMap(a -> months(a.months())).toList(),
                lines.stream().map(this::row).toList());
    }

    private static java.util.stream.Stream<MonthActivity> months(List<MonthActivity> months) {
        return months.stream();
    }

    /// In the order of the accounts, each one's articles oldest first.
    private static List<PublishedArticle> byAccount(List<PublishedArticle> articles, ReportFacts facts) {
        var order = facts.accounts().stream().map(a -> a.account().id().value()).toList();
        return articles.stream()
                .sorted(Comparator.comparingInt(a -> order.indexOf(a.account().value())))
                .toList();
    }

    private List<List<Object>> about(ReportFacts facts, LocalDateTime madeAt) {
        var lines = new ArrayList<List<Object>>();
        line(lines, "report.ledger.unit-name", settings.unitName());
        line(lines, "report.ledger.from", facts.period().from());
        line(lines, "report.ledger.to", facts.period().to());
        line(lines, "report.ledger.as-of", facts.asOf());
        line(lines, "report.ledger.packs", String.join("、", facts.rulePacks()));
        line(lines, "report.ledger.made-at", madeAt);
        line(lines, "report.ledger.made-by", messages.text("report.ledger.program"));
        line(lines, "report.ledger.accounts-count", facts.accountCount().value());
        line(lines, "report.ledger.sends", facts.totals().sends().value());
        line(lines, "report.ledger.articles", facts.totals().articles().value());
        line(lines, "report.ledger.reads", facts.totals().reads().value());
        line(
                lines,
                "report.ledger.messages",
                facts.totals().replies().received().value());
        line(lines, "report.ledger.followers", facts.totals().followers().value());
        line(lines, "report.ledger.problems-count", facts.problems().size());
        line(lines, "report.ledger.basis", messages.text("report.ledger.basis-text"));
        return lines;
    }

    private void line(List<List<Object>> lines, String key, Object value) {
        lines.add(List.of(messages.text(key), value));
    }

    private ProblemRow row(ProblemLine line) {
        var account = line.problem().account();
        var last = account == null ? null : account.lastPublished();
        return new ProblemRow(
                account == null ? "" : messages.text(account.account().platform()),
                account == null ? "" : account.account().name(),
                line.unit(),
                line.category(),
                line.text(),
                last == null ? null : last.toLocalDate(),
                text(line, "responsible"),
                text(line, "measure"),
                line.problem().facts().get("due") instanceof LocalDate due ? due : null);
    }

    private static String text(ProblemLine line, String name) {
        return print(line.problem().facts().get(name));
    }

    private static String print(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
