package org.bureaudesk.report.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.office.Chart;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The sheet 粉丝增长: every known day per account, with a line for each account.
final class GrowthSheet {

    private final Messages messages;
    private final List<FollowerDay> days;
    private final LongFunction<String> name;

    /// @param days account by account, oldest first; @param name of an account, by its number
    GrowthSheet(Messages messages, List<FollowerDay> days, LongFunction<String> name) {
        this.messages = messages;
        this.days = days;
        this.name = name;
    }

    Sheet<FollowerDay> sheet() {
        var columns = List.<Column<FollowerDay>>of(
                wide("report.ledger.account", d -> name.apply(d.account().value()), 24),
                column("report.ledger.day", FollowerDay::day),
                column("report.ledger.added", FollowerDay::added),
                column("report.ledger.cancelled", FollowerDay::cancelled),
                column("report.ledger.net", FollowerDay::knownNet),
                column("report.ledger.cumulative", FollowerDay::cumulative),
                wide("report.ledger.source", FollowerDay::source, 30));
        return new Sheet<>(messages.text("report.ledger.growth"), columns, days);
    }

    List<Chart> charts() {
        var charts = new ArrayList<Chart>();
        for (var run : AccountRun.of(days, d -> d.account().value())) {
            var series = new Chart.Series(
                    messages.text("report.ledger.cumulative"),
                    5,
                    run.rows().stream().map(FollowerDay::cumulative).toList());
            charts.add(new Chart(
                    Chart.Kind.LINE,
                    messages.text("report.ledger.chart.followers", name.apply(run.account())),
                    run.first(),
                    run.last(),
                    1,
                    run.rows().stream().map(d -> d.day().toString()).toList(),
                    List.of(series)));
        }
        return charts;
    }

    private <R> Column<R> column(String key, Function<R, @Nullable Object> value) {
        return Column.of(messages.text(key), value);
    }

    private <R> Column<R> wide(String key, Function<R, @Nullable Object> value, int width) {
        return new Column<>(messages.text(key), width, value);
    }
}
