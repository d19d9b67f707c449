package org.bureaudesk.follower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.ValueAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.follower.curve.CurvePoint;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.period.DayWords;
import org.jspecify.annotations.Nullable;

/// The total as a curve, broken where days are missing, and the net growth as bars below it.
final class CurveView implements View {

    private static final List<String> PILLS = List.of("left-pill", "center-pill", "right-pill");
    private static final int LABELS = 7;
    private static final int LONG_LABELS = 5;
    private static final int MOST_SYMBOLS = 62;
    private static final double AXIS_WIDTH = 58;

    private final CurveViewModel model;
    private final Messages messages;
    private final DayAxis days = new DayAxis();
    private final LineChart<Number, Number> curve = new LineChart<>(days, countAxis(false));
    private final CategoryAxis categories = new CategoryAxis();
    private final BarChart<String, Number> bars = new BarChart<>(categories, countAxis(true));
    private final Label summary = new Label();
    private final VBox charts = new VBox();
    private final Label empty = new Label();
    private final VBox root = new VBox();

    CurveView(CurveViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        build();
        model.points().subscribe(this::draw);
        model.summaryProperty().subscribe(_ -> summary.setText(summaryText()));
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build() {
        plain(curve, "follower-curve");
        plain(bars, "follower-bars");
        curve.setVerticalZeroLineVisible(false);
        curve.setVerticalGridLinesVisible(false);
        bars.setVerticalGridLinesVisible(false);
        categories.setTickLabelsVisible(false);
        categories.setTickMarkVisible(false);
        bars.setMinHeight(110);
        bars.setPrefHeight(140);
        bars.setMaxHeight(160);
        VBox.setVgrow(curve, Priority.ALWAYS);
        charts.getChildren().addAll(caption("follower.curve.total"), curve, caption("follower.curve.net"), bars);
        empty.setId("follower-curve-empty");
        empty.setText(messages.text("follower.curve.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-text");
        var stack = new StackPane(charts, empty);
        VBox.setVgrow(stack, Priority.ALWAYS);
        summary.setId("follower-summary");
        summary.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(summary, gap, steps());
        head.getStyleClass().add("curve-head");
        root.getStyleClass().addAll("card", "curve-card");
        root.getChildren().addAll(head, stack);
    }

    private static void plain(XYChart<?, Number> chart, String id) {
        chart.setId(id);
        chart.getStyleClass().add(id);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setMinHeight(120);
    }

    private static NumberAxis countAxis(boolean fromZero) {
        var axis = new NumberAxis();
        axis.setForceZeroInRange(fromZero);
        axis.setMinorTickVisible(false);
        axis.setMinWidth(AXIS_WIDTH);
        axis.setPrefWidth(AXIS_WIDTH);
        axis.setMaxWidth(AXIS_WIDTH);
        axis.setTickLabelFormatter(new WholeNumbers());
        return axis;
    }

    private Label caption(String key) {
        var caption = new Label(messages.text(key));
        caption.getStyleClass().addAll("muted", "small");
        return caption;
    }

    private Node steps() {
        var group = new ToggleGroup();
        var box = new HBox();
        for (var step : Step.values()) {
            var button = new ToggleButton(messages.text(step.messageKey()));
            button.setId("follower-step-" + step.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add(PILLS.get(box.getChildren().size()));
            button.setToggleGroup(group);
            button.setSelected(step == model.stepProperty().get());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.stepProperty().set(step);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private String summaryText() {
        var shown = model.summaryProperty().get();
        if (shown == null) {
            return "";
        }
        var day = DayWords.shortDay(shown.last().day(), messages);
        var net = shown.net();
        return net == null
                ? messages.text("follower.summary.single", day, shown.last().cumulative())
                : messages.text(
                        "follower.summary", day, shown.last().cumulative(), (net < 0 ? "−" : "+") + Math.abs(net));
    }

    private void draw() {
        var points = model.points();
        empty.setVisible(points.isEmpty());
        charts.setVisible(!points.isEmpty());
        curve.setCreateSymbols(points.size() <= MOST_SYMBOLS);
        days.show(points.size());
        curve.getData().setAll(runs(points));
        categories.setCategories(FXCollections.observableArrayList(
                points.stream().map(point -> point.from().toString()).toList()));
        var nets = new XYChart.Series<String, Number>();
        for (var point : points) {
            if (point.net() != null) {
                nets.getData().add(new XYChart.Data<>(point.from().toString(), point.net()));
            }
        }
        bars.setCategoryGap(points.size() > MOST_SYMBOLS ? 1 : 4);
        bars.getData().setAll(List.of(nets));
        explain(points);
    }

    /// One line for every run of points that follow each other: nothing is drawn where nothing is known.
    private static List<XYChart.Series<Number, Number>> runs(List<CurvePoint> points) {
        var runs = new ArrayList<XYChart.Series<Number, Number>>();
        var open = false;
        for (int i = 0; i < points.size(); i++) {
            var total = points.get(i).total();
            if (total != null) {
                if (!open) {
                    runs.add(new XYChart.Series<>());
                }
                runs.getLast().getData().add(new XYChart.Data<>(i, total));
            }
            open = total != null;
        }
        return runs;
    }

    private void explain(List<CurvePoint> points) {
        for (var run : curve.getData()) {
            for (var data : run.getData()) {
                var point = points.get(data.getXValue().intValue());
                tooltip(data.getNode(), "follower.tip.total", point, Objects.requireNonNull(point.total()));
            }
        }
        var known = points.stream().filter(point -> point.net() != null).toList();
        var nets = bars.getData().getFirst().getData();
        for (int i = 0; i < nets.size(); i++) {
            tooltip(
                    nets.get(i).getNode(),
                    "follower.tip.net",
                    known.get(i),
                    Objects.requireNonNull(known.get(i).net()));
        }
    }

    private void tooltip(@Nullable Node node, String key, CurvePoint point, int value) {
        if (node != null) {
            var from = DayWords.shortDay(point.from(), messages);
            var to = DayWords.shortDay(point.to(), messages);
            var when = point.from().equals(point.to()) ? from : messages.text("follower.days", from, to);
            Tooltip.install(node, new Tooltip(messages.text(key, when, value)));
        }
    }

    /// Points one beside the other, each in the middle of its place as the bars below have it; a few of them named.
    private final class DayAxis extends ValueAxis<Number> {

        DayAxis() {
            setAutoRanging(false);
            setMinorTickVisible(false);
        }

        void show(int points) {
            setLowerBound(-0.5);
            setUpperBound(points - 0.5);
            invalidateRange();
            requestAxisLayout();
        }

        @Override
        protected List<Number> calculateTickValues(double length, Object range) {
            var ticks = new ArrayList<Number>();
            int labels = namesMonths() ? LONG_LABELS : LABELS;
            int step = Math.max(1, Math.ceilDiv(model.points().size(), labels));
            for (int i = 0; i < model.points().size(); i += step) {
                ticks.add(i);
            }
            return ticks;
        }

        @Override
        protected List<Number> calculateMinorTickMarks() {
            return List.of();
        }

        @Override
        protected String getTickMarkLabel(Number at) {
            var points = model.points();
            if (at.intValue() >= points.size()) {
                return "";
            }
            var day = points.get(at.intValue()).from();
            return namesMonths() ? DayWords.month(day, messages) : DayWords.shortDay(day, messages);
        }

        private boolean namesMonths() {
            var points = model.points();
            if (points.isEmpty()) {
                return false;
            }
            var years = points.getFirst().from().getYear()
                    != points.getLast().from().getYear();
            return years || model.stepProperty().get() == Step.MONTH;
        }

        @Override
        protected Object getRange() {
            return model.points().size();
        }

        @Override
        protected void setRange(Object range, boolean animate) {
            double width = getUpperBound() - getLowerBound();
            setScale(width == 0 ? getWidth() : getWidth() / width);
            currentLowerBound.set(getLowerBound());
        }
    }

    /// People come whole.
    private static final class WholeNumbers extends StringConverter<Number> {
        @Override
        public String toString(Number count) {
            return count.doubleValue() == Math.rint(count.doubleValue()) ? Long.toString(count.longValue()) : "";
        }

        @Override
        public Number fromString(String words) {
            throw new UnsupportedOperationException(words);
        }
    }
}
