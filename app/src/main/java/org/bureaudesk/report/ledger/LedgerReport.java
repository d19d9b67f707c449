package org.bureaudesk.report.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.metrics.ArticleRow;
import org.bureaudesk.office.Book;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.quota.MonthActivity;
import org.bureaudesk.report.facts.AccountFacts;
import org.bureaudesk.report.facts.ReportFacts;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The ledger (台账) as an Excel file: what stands on which sheet.
public final class LedgerReport {

    private final Messages messages;
    private final Ledger ledger;
    private final Map<Long, AccountFacts> accounts;

    public LedgerReport(Messages messages, Ledger ledger) {
        this.messages = messages;
        this.ledger = ledger;
        accounts = ledger.facts().accounts().stream()
                .collect(Collectors.toMap(a -> a.account().id().value(), a -> a));
    }

    /// What a ledger is made of.
    ///
    /// @param about the lines of its first sheet
    public record Ledger(
            ReportFacts facts,
            List<List<Object>> about,
            List<PublishedArticle> articles,
            List<FollowerDay> followers,
            List<ArticleRow> figures,
            List<MonthActivity> months,
            List<ProblemRow> problems) {}

    /// One line of the list of problems.
    public record ProblemRow(
            String platform,
            String account,
            String unit,
            String category,
            String problem,
            @Nullable LocalDate lastUpdate,
            String responsible,
            String measure,
            @Nullable LocalDate due) {}

    public void writeTo(Path file, Progress progress) {
        var activity = new ActivitySheet(messages, ledger.months(), this::name);
        var growth = new GrowthSheet(messages, ledger.followers(), this::name);
        var reach = new ReachSheets(messages, ledger.facts());
        try (var book = new Book()) {
            book.add(about(), progress);
            book.add(new AccountSheet(messages, ledger.facts()).sheet(), progress);
            book.add(articleSheet(), progress);
            book.add(activity.sheet(), activity.charts(), progress);
            book.add(growth.sheet(), growth.charts(), progress);
            book.add(reach.notes(), progress);
            book.add(reach.articles(ledger.figures()), progress);
            book.add(reach.indices(), progress);
            book.add(problemSheet(), progress);
            book.writeTo(file);
        }
    }

    private Sheet<List<Object>> about() {
        var columns = List.of(
                new Column<List<Object>>(text("report.ledger.item"), 24, List::getFirst),
                new Column<List<Object>>(text("report.ledger.content"), 60, List::getLast));
        return new Sheet<>(text("report.ledger.about"), columns, ledger.about());
    }

    private Sheet<PublishedArticle> articleSheet() {
        var columns = List.<Column<PublishedArticle>>of(
                wide("report.ledger.account", a -> name(a.account().value()), 24),
                column("report.ledger.platform", a -> platform(a.account().value())),
                wide("report.ledger.published-at", PublishedArticle::publishedAt, 18),
                wide("report.ledger.title", PublishedArticle::title, 50),
                column("report.ledger.column", PublishedArticle::column),
                column("report.ledger.kind", a -> text(a.kind().messageKey())),
                column("report.ledger.form", a -> text(a.form().messageKey())),
                column("report.ledger.origin", a -> text(a.origin().kind().messageKey())),
                column("report.ledger.push", a -> a.push().id()),
                column("report.ledger.position", a -> a.push().position()),
                column("report.ledger.notified", a -> text(a.notified() ? "report.ledger.yes" : "report.ledger.no")),
                column("report.ledger.reads", a -> a.figures().reads()),
                column("report.ledger.likes", a -> a.figures().likes()),
                column("report.ledger.wows", a -> a.figures().wows()),
                column("report.ledger.shares", a -> a.figures().shares()),
                column("report.ledger.comments", a -> a.figures().comments()),
                wide("report.ledger.link", PublishedArticle::link, 40));
        return new Sheet<>(text("report.ledger.posts"), columns, ledger.articles());
    }

    private Sheet<ProblemRow> problemSheet() {
        var columns = List.<Column<ProblemRow>>of(
                column("report.ledger.platform", ProblemRow::platform),
                wide("report.ledger.account", ProblemRow::account, 24),
                wide("report.ledger.unit", ProblemRow::unit, 24),
                wide("report.ledger.category", ProblemRow::category, 20),
                wide("report.ledger.problem", ProblemRow::problem, 60),
                column("report.ledger.checked-update", ProblemRow::lastUpdate),
                column("report.ledger.responsible", ProblemRow::responsible),
                wide("report.ledger.measure", ProblemRow::measure, 40),
                column("report.ledger.due", ProblemRow::due));
        return new Sheet<>(text("report.ledger.problems"), columns, ledger.problems());
    }

    private String name(long account) {
        return Objects.requireNonNull(accounts.get(account)).account().name();
    }

    private String platform(long account) {
        return messages.text(
                Objects.requireNonNull(accounts.get(account)).account().platform());
    }

    private String text(String key) {
        return messages.text(key);
    }

    private <R> Column<R> column(String key, Function<R, @Nullable Object> value) {
        return Column.of(text(key), value);
    }

    private <R> Column<R> wide(String key, Function<R, @Nullable Object> value, int width) {
        return new Column<>(text(key), width, value);
    }
}
