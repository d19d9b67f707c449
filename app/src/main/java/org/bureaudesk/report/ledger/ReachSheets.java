package org.bureaudesk.report.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.metrics.ArticleRow;
import org.bureaudesk.metrics.ArticleSheet;
import org.bureaudesk.metrics.IndexSheet;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.report.facts.ReachFacts;
import org.bureaudesk.report.facts.ReportFacts;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The sheets 增长说明, 文章 and 指数自评 of a ledger.
final class ReachSheets {

    private final Messages messages;
    private final ReportFacts facts;

    ReachSheets(Messages messages, ReportFacts facts) {
        this.messages = messages;
        this.facts = facts;
    }

    /// A jump or a line of the diary.
    private record Line(
            String account,
            LocalDate day,
            String kind,
            @Nullable Integer net,
            @Nullable Double score,
            String words) {}

    Sheet<?> notes() {
        var lines = new ArrayList<Line>();
        for (var reach : facts.reach()) {
            var name = reach.account().account().name();
            reach.jumps().forEach(noted -> {
                var jump = noted.jump();
                var note = jump.note();
                var kind =
                        text(note == null ? "metrics.jump.open" : note.verdict().messageKey());
                var score = Math.round(jump.score() * 10) / 10.0;
                lines.add(new Line(name, jump.day(), kind, jump.net(), score, note == null ? "" : note.note()));
            });
            reach.events()
                    .forEach(e ->
                            lines.add(new Line(name, e.day(), text("metrics.growth.diary"), null, null, e.text())));
        }
        var columns = List.<Column<Line>>of(
                new Column<>(text("metrics.column.account"), 24, Line::account),
                column("metrics.growth.day", Line::day),
                column("metrics.growth.verdict", Line::kind),
                column("metrics.growth.net", Line::net),
                column("metrics.growth.score", Line::score),
                new Column<>(text("metrics.growth.note"), 60, Line::words));
        return new Sheet<>(text("report.ledger.growth-notes"), columns, lines);
    }

    Sheet<ArticleRow> articles(List<ArticleRow> rows) {
        Map<AccountId, String> names = facts.accounts().stream()
                .collect(
                        Collectors.toMap(a -> a.account().id(), a -> a.account().name()));
        var sheet = new ArticleSheet(messages).articles(rows, names);
        return new Sheet<>(text("report.ledger.figures"), sheet.columns(), rows);
    }

    Sheet<?> indices() {
        return new IndexSheet(messages)
                .sheet(facts.reach().stream().map(ReachFacts::index).toList());
    }

    private String text(String key) {
        return messages.text(key);
    }

    private <R> Column<R> column(String key, Function<R, @Nullable Object> value) {
        return Column.of(text(key), value);
    }
}
