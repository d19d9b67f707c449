package org.bureaudesk.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.report.facts.AccountFacts;
import org.bureaudesk.report.facts.Figure;
import org.bureaudesk.report.facts.Problem;
import org.bureaudesk.report.facts.ReplyFacts;
import org.bureaudesk.report.facts.ReportFacts;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The tables of a report.
final class TableProse {

    private final Voice voice;
    private final ReportFacts facts;
    private final ProblemProse problems;
    private final Messages messages;

    TableProse(Voice voice, ReportFacts facts, ProblemProse problems, Messages messages) {
        this.voice = voice;
        this.facts = facts;
        this.problems = problems;
        this.messages = messages;
    }

    /// Figures per account with their sum; empty with fewer than two accounts, where the text says it all.
    PrintTable accounts() {
        var rows = new ArrayList<List<Span>>();
        if (facts.accounts().size() > 1) {
            facts.accounts().forEach(account -> rows.add(row(account)));
            var totals = facts.totals();
            rows.add(List.of(
                    Span.of(voice.phrase("table.accounts.sum")),
                    Span.of(""),
                    Span.of(totals.sends()),
                    Span.of(totals.articles()),
                    known(totals.reads()),
                    Span.of(totals.replies().received()),
                    known(totals.followers())));
        }
        return table("table.accounts", rows);
    }

    private List<Span> row(AccountFacts account) {
        return List.of(
                Span.of(account.account().name()),
                Span.of(messages.text(account.account().platform())),
                Span.of(account.sends()),
                Span.of(account.articles()),
                known(account.reads()),
                Span.of(account.replies().received()),
                known(account.followers()));
    }

    /// A dash where nothing is known: no data is not zero.
    private Span known(@Nullable Figure figure) {
        return figure == null || figure.evidence().count() == 0 ? Span.of(voice.phrase("table.none")) : Span.of(figure);
    }

    /// Messages and answers per account that received any; empty with fewer than two of them.
    PrintTable replies() {
        var with = facts.accounts().stream()
                .filter(a -> a.replies().received().value() > 0)
                .toList();
        var rows = new ArrayList<List<Span>>();
        if (with.size() > 1) {
            with.forEach(a -> rows.add(row(a.account().name(), a.replies())));
            rows.add(row(voice.phrase("table.accounts.sum"), facts.totals().replies()));
        }
        return table("table.replies", rows);
    }

    private List<Span> row(String name, ReplyFacts replies) {
        var average = replies.averageDays();
        return List.of(
                Span.of(name),
                Span.of(replies.received()),
                Span.of(replies.wanting()),
                Span.of(replies.answered()),
                Span.of(voice.percent(replies.rate(voice.head().percentDecimals()))),
                Span.of(average == null ? voice.phrase("table.none") : average.toPlainString()));
    }

    PrintTable problems() {
        return table("table.problems", facts.problems().stream().map(this::row).toList());
    }

    private List<Span> row(Problem problem) {
        var account = problem.account();
        var none = voice.phrase("table.none");
        var last = account == null ? null : account.lastPublished();
        return List.of(
                Span.of(account == null ? none : messages.text(account.account().platform())),
                Span.of(account == null ? none : account.account().name()),
                Span.of(unit(account)),
                Span.of(problems.category(problem)),
                Span.of(last == null ? none : org.bureaudesk.text.Words.date(last.toLocalDate(), messages)));
    }

    String unit(@Nullable AccountFacts account) {
        var entity = account == null ? "" : account.account().registration().certifiedEntity();
        var unit = entity.isBlank() ? voice.head().unit() : entity;
        return unit.isBlank() ? voice.phrase("table.none") : unit;
    }

    private PrintTable table(String key, List<List<Span>> rows) {
        return new PrintTable(
                voice.phrase(key + ".name"),
                voice.phrase(key),
                List.of(voice.phrase(key + ".columns").split("\\|", -1)),
                rows);
    }
}
