package org.bureaudesk.metrics;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.metrics.GroupRow.Slot;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Article figures as Excel sheets: the articles, and their sums by month, column and hour.
public final class ArticleSheet {

    private final Messages messages;

    public ArticleSheet(Messages messages) {
        this.messages = messages;
    }

    /// @param names of the accounts
    public Sheet<ArticleRow> articles(List<ArticleRow> rows, Map<AccountId, String> names) {
        var columns = List.<Column<ArticleRow>>of(
                column("metrics.column.at", ArticleRow::publishedAt),
                new Column<>(text("metrics.column.account"), 24, r -> names.getOrDefault(r.account(), "")),
                new Column<>(text("metrics.column.title"), 50, ArticleRow::title),
                column("metrics.column.column", ArticleRow::column),
                column("metrics.column.origin", this::origin),
                column("metrics.column.position", ArticleRow::position),
                count("metrics.column.reads-people", FigureKind.READS_PEOPLE),
                count("metrics.column.reads", FigureKind.READS_TIMES),
                count("metrics.column.shares-people", FigureKind.SHARES_PEOPLE),
                count("metrics.column.shares", FigureKind.SHARES_TIMES),
                count("metrics.column.likes", FigureKind.LIKES),
                count("metrics.column.wows", FigureKind.WOWS),
                count("metrics.column.comments", FigureKind.COMMENTS),
                count("metrics.column.follows", FigureKind.FOLLOWS),
                column("metrics.column.completion", r -> r.counts().rate(FigureKind.COMPLETION_RATE)),
                new Column<>(text("metrics.column.source"), 30, ArticleRow::source),
                column(
                        "metrics.column.as-of",
                        r -> r.told() == null ? null : r.told().asOf()),
                new Column<>(text("metrics.column.link"), 40, ArticleRow::link));
        return new Sheet<>(text("metrics.tab.articles"), columns, rows);
    }

    private String origin(ArticleRow row) {
        var origin = row.origin();
        return origin == null ? "" : text(origin.messageKey());
    }

    /// @param titleKey names the sheet; @param keyKey names what the rows are grouped by
    public Sheet<GroupRow> groups(String titleKey, String keyKey, List<GroupRow> rows) {
        var columns = List.<Column<GroupRow>>of(
                new Column<>(text(keyKey), 24, row -> key(row.key(), messages)),
                column("metrics.column.articles", GroupRow::articles),
                column("metrics.column.originals", GroupRow::originals),
                column("metrics.column.original-share", GroupRow::originalShare),
                column("metrics.column.reads-people", r -> r.readsPeople().sum()),
                column("metrics.column.reads", r -> r.reads().sum()),
                column("metrics.column.average-reads", r -> rounded(r.averageReads())),
                column("metrics.column.shares", r -> r.shares().sum()),
                column("metrics.column.likes", r -> r.likes().sum()),
                column("metrics.column.wows", r -> r.wows().sum()),
                column("metrics.column.comments", r -> r.comments().sum()),
                column("metrics.column.follows", r -> r.follows().sum()),
                column("metrics.column.completion", GroupRow::completion));
        return new Sheet<>(text(titleKey), columns, rows);
    }

    /// 2026年10月, a column's name, or 星期一 9时.
    public static String key(Object key, Messages messages) {
        return switch (key) {
            case YearMonth month -> messages.text("metrics.month", month.getYear(), month.getMonthValue());
            case Slot slot ->
                messages.text("metrics.slot", messages.text("period.weekday." + slot.weekday()), slot.hour());
            default -> key.toString().isEmpty() ? messages.text("metrics.no-column") : key.toString();
        };
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Double.valueOf(Math.round(value * 10) / 10.0);
    }

    private Column<ArticleRow> count(String key, FigureKind kind) {
        return Column.of(text(key), row -> row.counts().get(kind));
    }

    private String text(String key) {
        return messages.text(key);
    }

    private <R> Column<R> column(String key, Function<R, @Nullable Object> value) {
        return Column.of(text(key), value);
    }
}
