package org.bureaudesk.report.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.bureaudesk.office.Chart;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.quota.MonthActivity;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The sheet 每月活跃度: sends used and available per account and month, with a chart for each account.
final class ActivitySheet {

    private final Messages messages;
    private final List<MonthActivity> months;
    private final LongFunction<String> name;

    /// @param name of an account, by its number
    ActivitySheet(Messages messages, List<MonthActivity> months, LongFunction<String> name) {
        this.messages = messages;
        this.months = months;
        this.name = name;
    }

    Sheet<MonthActivity> sheet() {
        var columns = List.<Column<MonthActivity>>of(
                wide("report.ledger.account", m -> name.apply(m.account().value()), 24),
                column("report.ledger.month", m -> month(m.month())),
                column("report.ledger.articles", MonthActivity::articles),
                column("report.ledger.used", MonthActivity::used),
                column("report.ledger.available", MonthActivity::available),
                column("report.ledger.percent", this::percent),
                column(
                        "report.ledger.threshold",
                        m -> m.threshold().movePointRight(2).doubleValue()),
                column("report.ledger.reached", m -> reached(m)));
        return new Sheet<>(messages.text("report.ledger.months"), columns, months);
    }

    private @Nullable Object percent(MonthActivity month) {
        var ratio = month.ratio();
        return ratio == null ? null : (Object) ratio.movePointRight(2).doubleValue();
    }

    private String reached(MonthActivity month) {
        if (month.available() == null) {
            return messages.text("report.ledger.no-limit");
        }
        return messages.text(month.reached() ? "report.ledger.yes" : "report.ledger.no");
    }

    List<Chart> charts() {
        var charts = new ArrayList<Chart>();
        for (var run : AccountRun.of(months, m -> m.account().value())) {
            var used = new Chart.Series(
                    messages.text("report.ledger.used"),
                    3,
                    run.rows().stream().map(MonthActivity::used).toList());
            var available = new Chart.Series(
                    messages.text("report.ledger.available"), 4, nullable(run.rows(), MonthActivity::available));
            charts.add(new Chart(
                    Chart.Kind.COLUMNS,
                    messages.text("report.ledger.chart.months", name.apply(run.account())),
                    run.first(),
                    run.last(),
                    1,
                    run.rows().stream().map(m -> month(m.month())).toList(),
                    List.of(used, available)));
        }
        return charts;
    }

    private static <R> List<@Nullable Number> nullable(List<R> rows, Function<R, @Nullable Integer> value) {
        var values = new ArrayList<@Nullable Number>();
        rows.forEach(row -> values.add(value.apply(row)));
        return values;
    }

    private String month(YearMonth month) {
        return messages.text("text.month", month.getYear() + "", month.getMonthValue() + "");
    }

    private <R> Column<R> column(String key, Function<R, @Nullable Object> value) {
        return Column.of(messages.text(key), value);
    }

    private <R> Column<R> wide(String key, Function<R, @Nullable Object> value, int width) {
        return new Column<>(messages.text(key), width, value);
    }
}
