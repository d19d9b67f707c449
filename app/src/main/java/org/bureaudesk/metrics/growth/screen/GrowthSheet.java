package org.bureaudesk.metrics.growth.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bureaudesk.follower.FollowerBreak;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.metrics.growth.Growth;
import org.bureaudesk.metrics.growth.GrowthEvent;
import org.bureaudesk.metrics.growth.GrowthPoint;
import org.bureaudesk.metrics.growth.GrowthRules;
import org.bureaudesk.metrics.growth.GrowthSum;
import org.bureaudesk.metrics.growth.Jump;
import org.bureaudesk.metrics.growth.Milestone;
import org.bureaudesk.office.Book;
import org.bureaudesk.office.Chart;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Growth as an Excel file: what it covers, the points with native charts, then diary, jumps, milestones and breaks.
final class GrowthSheet {

    private final Messages messages;
    private final Supplier<GrowthRules> rules;

    /// @param rules asked for when a file is written, for they may change
    GrowthSheet(Messages messages, Supplier<GrowthRules> rules) {
        this.messages = messages;
        this.rules = rules;
    }

    void writeTo(Path file, String account, Growth growth, Progress progress) {
        try (var book = new Book()) {
            book.add(about(account, growth), progress);
            book.add(points(growth), charts(account, growth), progress);
            book.add(jumps(growth), progress);
            book.add(diary(growth), progress);
            book.add(milestones(growth), progress);
            book.add(breaks(growth), progress);
            book.writeTo(file);
        }
    }

    private Sheet<List<Object>> about(String account, Growth growth) {
        var lines = new ArrayList<List<Object>>();
        line(lines, "metrics.growth.account", account);
        line(lines, "metrics.growth.from", growth.period().from());
        line(lines, "metrics.growth.to", growth.period().to());
        sums(lines, "metrics.growth.now", growth.now());
        sums(lines, "metrics.growth.before", growth.before());
        sums(lines, "metrics.growth.year-before", growth.yearBefore());
        line(lines, "metrics.growth.rule", rules.get().source());
        if (!growth.openRises().isEmpty()) {
            line(lines, "metrics.growth.article17", rules.get().article17().text());
            line(
                    lines,
                    "metrics.growth.article17-source",
                    rules.get().article17().source());
        }
        return new Sheet<>(
                text("metrics.growth.about"),
                List.of(
                        new Column<>(text("metrics.growth.item"), 24, List::getFirst),
                        new Column<>(text("metrics.growth.value"), 60, List::getLast)),
                lines);
    }

    private void sums(List<List<Object>> lines, String key, GrowthSum sum) {
        var net = sum.net();
        var total = sum.total();
        line(
                lines,
                key,
                messages.text(
                        "metrics.growth.sum",
                        sum.period().from(),
                        sum.period().to(),
                        net == null ? text("metrics.unknown") : net,
                        total == null ? text("metrics.unknown") : total));
    }

    private void line(List<List<Object>> lines, String key, Object value) {
        lines.add(List.of(text(key), value));
    }

    private Sheet<GrowthPoint> points(Growth growth) {
        var columns = List.<Column<GrowthPoint>>of(
                column("metrics.growth.from", GrowthPoint::from),
                column("metrics.growth.to", GrowthPoint::to),
                column("metrics.growth.added", GrowthPoint::added),
                column("metrics.growth.cancelled", GrowthPoint::cancelled),
                column("metrics.growth.net", GrowthPoint::net),
                column("metrics.growth.total", GrowthPoint::total));
        return new Sheet<>(text("metrics.growth.curve"), columns, growth.points());
    }

    private List<Chart> charts(String account, Growth growth) {
        var points = growth.points();
        if (points.isEmpty()) {
            return List.of();
        }
        var days = points.stream().map(p -> p.from().toString()).toList();
        var totals = series("metrics.growth.total", 5, points, GrowthPoint::total);
        var nets = List.of(
                series("metrics.growth.added", 2, points, GrowthPoint::added),
                series("metrics.growth.cancelled", 3, points, GrowthPoint::cancelled),
                series("metrics.growth.net", 4, points, GrowthPoint::net));
        return List.of(
                new Chart(
                        Chart.Kind.LINE,
                        messages.text("metrics.growth.chart.total", account),
                        1,
                        points.size(),
                        0,
                        days,
                        List.of(totals)),
                new Chart(
                        Chart.Kind.COLUMNS,
                        messages.text("metrics.growth.chart.net", account),
                        1,
                        points.size(),
                        0,
                        days,
                        nets));
    }

    private Chart.Series series(
            String key, int column, List<GrowthPoint> points, Function<GrowthPoint, @Nullable Number> value) {
        var values = new ArrayList<@Nullable Number>();
        points.forEach(point -> values.add(value.apply(point)));
        return new Chart.Series(text(key), column, values);
    }

    private Sheet<Jump> jumps(Growth growth) {
        var columns = List.<Column<Jump>>of(
                column("metrics.growth.day", Jump::day),
                column("metrics.growth.net", Jump::net),
                column("metrics.growth.median", Jump::median),
                column("metrics.growth.score", jump -> Math.round(jump.score() * 10) / 10.0),
                column("metrics.growth.verdict", this::verdict),
                new Column<>(text("metrics.growth.note"), 60, jump -> {
                    var note = jump.note();
                    return note == null ? "" : note.note();
                }));
        return new Sheet<>(text("metrics.growth.jumps"), columns, growth.jumps());
    }

    private String verdict(Jump jump) {
        var note = jump.note();
        return text(note == null ? "metrics.jump.open" : note.verdict().messageKey());
    }

    private Sheet<GrowthEvent> diary(Growth growth) {
        var columns = List.<Column<GrowthEvent>>of(
                column("metrics.growth.day", e -> e.day()),
                column(
                        "metrics.growth.scope",
                        e -> text(e.account() == null ? "metrics.event.all" : "metrics.event.one")),
                new Column<>(text("metrics.growth.event"), 60, e -> e.text()));
        return new Sheet<>(text("metrics.growth.diary"), columns, growth.events());
    }

    private Sheet<Milestone> milestones(Growth growth) {
        var columns = List.<Column<Milestone>>of(
                column("metrics.growth.day", Milestone::day),
                column("metrics.growth.followers", Milestone::followers),
                new Column<>(
                        text("metrics.growth.note"),
                        40,
                        m -> m.isExact() ? "" : text("metrics.growth.milestone-inexact")));
        return new Sheet<>(text("metrics.growth.milestones"), columns, growth.milestones());
    }

    private Sheet<FollowerBreak> breaks(Growth growth) {
        var columns = List.<Column<FollowerBreak>>of(
                column("metrics.growth.day", b -> b.day()),
                new Column<>(text("metrics.growth.break"), 60, b -> messages.text(b.messageKey(), b.facts())));
        return new Sheet<>(text("metrics.growth.breaks"), columns, growth.breaks());
    }

    private String text(String key) {
        return messages.text(key);
    }

    private <R> Column<R> column(String key, Function<R, @Nullable Object> value) {
        return Column.of(text(key), value);
    }
}
