package org.bureaudesk.metrics.growth.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.metrics.growth.Growth;
import org.bureaudesk.metrics.growth.GrowthPoint;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.period.DayWords;
import org.jspecify.annotations.Nullable;

/// The total as a curve with events and jumps standing on it; new, cancelled and net followers below.
final class GrowthChartView implements View {

    private static final double AXIS_WIDTH = 62;
    private static final int LABELS = 8;

    private final GrowthViewModel model;
    private final Messages messages;
    private final NumberAxis totalDays = dayAxis();
    private final NumberAxis flowDays = dayAxis();
    private final LineChart<Number, Number> totals = new LineChart<>(totalDays, countAxis(false));
    private final LineChart<Number, Number> flows = new LineChart<>(flowDays, countAxis(true));
    private final MarksView marks;
    private final Label title = new Label();
    private final VBox charts = new VBox();
    private final Label empty = new Label();
    private final StackPane root = new StackPane();

    GrowthChartView(GrowthViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        marks = new MarksView(messages);
        build();
        model.growthProperty().subscribe(this::draw);
    }

    @Override
    public Parent root() {
        return root;
    }

    /// What a picture for a report shows: title and charts, no buttons.
    Node picture() {
        return charts;
    }

    private void build() {
        plain(totals, "growth-totals");
        plain(flows, "growth-flows");
        flows.setMinHeight(170);
        flows.setPrefHeight(200);
        flows.setMaxHeight(230);
        title.setId("growth-title");
        title.getStyleClass().add("strong");
        VBox.setVgrow(totals, Priority.ALWAYS);
        charts.getStyleClass().add("growth-charts");
        charts.getChildren().addAll(title, caption("metrics.growth.total"), totals, legend(), flows);
        empty.setId("growth-empty");
        empty.setText(messages.text("metrics.growth.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-text");
        root.getStyleClass().addAll("card", "growth-card");
        root.getChildren().addAll(charts, empty);
    }

    private Label caption(String key) {
        var caption = new Label(messages.text(key));
        caption.getStyleClass().addAll("muted", "small");
        return caption;
    }

    private HBox legend() {
        var legend = new HBox();
        legend.getStyleClass().add("growth-legend");
        for (var key : List.of("metrics.growth.added", "metrics.growth.cancelled", "metrics.growth.net")) {
            var name = caption(key);
            var line = new Region();
            line.getStyleClass()
                    .addAll(
                            "growth-swatch",
                            "growth-swatch-" + legend.getChildren().size());
            name.setGraphic(line);
            legend.getChildren().add(name);
        }
        return legend;
    }

    private static void plain(LineChart<Number, Number> chart, String id) {
        chart.setId(id);
        chart.getStyleClass().add(id);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setMinHeight(120);
    }

    private static NumberAxis countAxis(boolean fromZero) {
        var axis = new NumberAxis();
        axis.setForceZeroInRange(fromZero);
        axis.setMinorTickVisible(false);
        axis.setMinWidth(AXIS_WIDTH);
        axis.setPrefWidth(AXIS_WIDTH);
        axis.setMaxWidth(AXIS_WIDTH);
        axis.setTickLabelFormatter(
                new Words(count -> count == Math.rint(count) ? Long.toString((long) count.doubleValue()) : ""));
        return axis;
    }

    private NumberAxis dayAxis() {
        var axis = new NumberAxis();
        axis.setAutoRanging(false);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new Words(this::dayOf));
        return axis;
    }

    private String dayOf(double at) {
        var shown = model.growthProperty().get();
        var index = (int) Math.round(at);
        if (shown == null || index < 0 || index >= shown.points().size()) {
            return "";
        }
        return day(shown, shown.points().get(index).from());
    }

    private String day(Growth growth, LocalDate day) {
        return DayWords.within(growth.period(), day, messages);
    }

    private void draw(@Nullable Growth growth) {
        var known = growth != null && !growth.days().isEmpty();
        charts.setVisible(known);
        empty.setVisible(growth != null && !known);
        if (!known || growth == null) {
            return;
        }
        var account = model.accountProperty().get();
        title.setText(messages.text(
                "metrics.growth.chart.title",
                account == null ? "" : account.name(),
                growth.period().from(),
                growth.period().to()));
        var points = growth.points();
        range(totalDays, points.size());
        range(flowDays, points.size());
        var lines = new ArrayList<>(runs(points, GrowthPoint::total));
        var marked = marks.series(growth);
        lines.add(marked);
        totals.setCreateSymbols(true);
        totals.getData().setAll(lines);
        marked.getNode().setVisible(false); // marks stand for themselves, nothing runs from one to the next
        flows.setCreateSymbols(false);
        flows.getData()
                .setAll(List.of(
                        line("metrics.growth.added", points, GrowthPoint::added),
                        line("metrics.growth.cancelled", points, GrowthPoint::cancelled),
                        line("metrics.growth.net", points, GrowthPoint::net)));
    }

    private static void range(NumberAxis axis, int points) {
        axis.setLowerBound(0);
        axis.setUpperBound(Math.max(1, points - 1));
        axis.setTickUnit(Math.max(1, Math.ceilDiv(points, LABELS)));
    }

    /// One line for every run of points that follow each other: nothing is drawn where nothing is known.
    private static List<XYChart.Series<Number, Number>> runs(
            List<GrowthPoint> points, Function<GrowthPoint, @Nullable Number> value) {
        var runs = new ArrayList<XYChart.Series<Number, Number>>();
        var open = false;
        for (int i = 0; i < points.size(); i++) {
            var count = value.apply(points.get(i));
            if (count != null) {
                if (!open) {
                    runs.add(new XYChart.Series<>());
                }
                var data = new XYChart.Data<Number, Number>(i, count);
                data.setNode(new StackPane()); // a place for nothing: only marks have symbols
                runs.getLast().getData().add(data);
            }
            open = count != null;
        }
        return runs;
    }

    private XYChart.Series<Number, Number> line(
            String key, List<GrowthPoint> points, Function<GrowthPoint, @Nullable Number> value) {
        var line = new XYChart.Series<Number, Number>();
        line.setName(messages.text(key));
        for (int i = 0; i < points.size(); i++) {
            var count = value.apply(points.get(i));
            if (count != null) {
                line.getData().add(new XYChart.Data<>(i, count));
            }
        }
        return line;
    }

    /// Numbers as words, one way only.
    private static final class Words extends StringConverter<Number> {

        private final Function<Double, String> words;

        Words(Function<Double, String> words) {
            this.words = words;
        }

        @Override
        public String toString(Number at) {
            return words.apply(at.doubleValue());
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
