package org.bureaudesk.metrics.growth.screen;

import java.time.LocalDate;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.bureaudesk.metrics.growth.Growth;
import org.bureaudesk.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/// The marks that stand on the curve: events, jumps, breaks, milestones; each an icon with words, never a colour alone.
final class MarksView {

    private final Messages messages;

    MarksView(Messages messages) {
        this.messages = messages;
    }

    XYChart.Series<Number, Number> series(Growth growth) {
        var marks = new XYChart.Series<Number, Number>();
        growth.events()
                .forEach(event -> mark(
                        marks,
                        growth,
                        event.day(),
                        "fth-bookmark",
                        "growth-event-mark",
                        messages.text("metrics.growth.event-tip", event.day(), event.text())));
        growth.jumps()
                .forEach(jump -> mark(
                        marks,
                        growth,
                        jump.day(),
                        jump.isRise() ? "fth-trending-up" : "fth-trending-down",
                        jump.isOpen() ? "growth-jump-mark" : "growth-settled-mark",
                        messages.text(
                                "metrics.growth.jump-tip", jump.day(), GrowthWords.signed(jump.net(), messages))));
        growth.breaks()
                .forEach(found -> mark(
                        marks,
                        growth,
                        found.day(),
                        "fth-alert-octagon",
                        "growth-break-mark",
                        messages.text(found.messageKey(), found.facts())));
        growth.milestones()
                .forEach(stone -> mark(
                        marks,
                        growth,
                        stone.day(),
                        "fth-flag",
                        "growth-milestone-mark",
                        messages.text("metrics.growth.milestone", stone.day(), stone.followers())));
        return marks;
    }

    private static void mark(
            XYChart.Series<Number, Number> marks,
            Growth growth,
            LocalDate day,
            String icon,
            String style,
            String words) {
        var points = growth.points();
        Integer height = null;
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            height = point.total() == null ? height : point.total();
            if (!day.isBefore(point.from()) && !day.isAfter(point.to()) && height != null) {
                var data = new XYChart.Data<Number, Number>(i, height);
                var node = new StackPane(new FontIcon(icon));
                node.getStyleClass().addAll("growth-mark", style);
                node.setAccessibleText(words);
                Tooltip.install(node, new Tooltip(words));
                data.setNode(new StackPane(node)); // the chart takes the styles of the outer one for itself
                marks.getData().add(data);
                return;
            }
        }
    }
}
