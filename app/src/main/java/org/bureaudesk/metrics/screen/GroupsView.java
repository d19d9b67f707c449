package org.bureaudesk.metrics.screen;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.metrics.ArticleSheet;
import org.bureaudesk.metrics.GroupPolicy;
import org.bureaudesk.metrics.GroupRow;
import org.bureaudesk.metrics.GroupRow.Slot;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The articles by month, by column, and by hour of the week: when they are read best.
final class GroupsView implements View {

    private static final int STEPS = 5;
    private static final int LEAST = 3;
    private static final int BEST = 3;
    private static final int HOURS = 24;
    private static final int WEEKDAYS = 7;

    private final MetricsViewModel model;
    private final Messages messages;
    private final GridPane week = new GridPane();
    private final Label best = new Label();
    private final TabPane root = new TabPane();

    GroupsView(MetricsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        root.getStyleClass().add("metrics-inner");
        root.getTabs()
                .addAll(
                        tab("metrics-months", "metrics.tab.months", table("metrics.column.month", model.months())),
                        tab("metrics-columns", "metrics.tab.columns", table("metrics.column.column", model.columns())),
                        tab("metrics-slots", "metrics.tab.slots", week()));
        model.slots().subscribe(this::drawWeek);
        drawWeek();
    }

    @Override
    public Parent root() {
        return root;
    }

    private Tab tab(String id, String key, Node content) {
        content.setId(id);
        return new Tab(messages.text(key), content);
    }

    private TableView<GroupRow> table(String keyKey, ObservableList<GroupRow> rows) {
        var table = new TableView<GroupRow>();
        table.setPlaceholder(MetricsView.placeholder(messages, "metrics.articles.empty"));
        table.setAccessibleText(messages.text(keyKey));
        table.getStyleClass().add("metrics-table");
        add(table, keyKey, row -> ArticleSheet.key(row.key(), messages), 140);
        add(table, "metrics.column.articles", GroupRow::articles, 70);
        add(table, "metrics.column.originals", GroupRow::originals, 70);
        rate(table, "metrics.column.original-share", GroupRow::originalShare);
        add(table, "metrics.column.reads-people", r -> r.readsPeople().sum(), 90);
        add(table, "metrics.column.reads", r -> r.reads().sum(), 90);
        add(table, "metrics.column.average-reads", r -> rounded(r.averageReads()), 90);
        add(table, "metrics.column.shares", r -> r.shares().sum(), 84);
        add(table, "metrics.column.likes", r -> r.likes().sum(), 74);
        add(table, "metrics.column.wows", r -> r.wows().sum(), 74);
        add(table, "metrics.column.comments", r -> r.comments().sum(), 74);
        add(table, "metrics.column.follows", r -> r.follows().sum(), 84);
        rate(table, "metrics.column.completion", GroupRow::completion);
        Tables.fill(table, rows);
        return table;
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Double.valueOf(Math.round(value * 10) / 10.0);
    }

    private <V> void add(TableView<GroupRow> table, String key, Function<GroupRow, @Nullable V> value, double width) {
        TableColumn<GroupRow, @Nullable V> column = Tables.column(messages.text(key), value);
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private void rate(TableView<GroupRow> table, String key, Function<GroupRow, @Nullable Double> value) {
        TableColumn<GroupRow, @Nullable Double> column = Tables.column(messages.text(key), value);
        column.setCellFactory(_ -> new ArticlesView.RateCell<>());
        column.setPrefWidth(84);
        table.getColumns().add(column);
    }

    private VBox week() {
        best.setId("metrics-best");
        best.setWrapText(true);
        best.getStyleClass().add("strong");
        var hint = new Label(messages.text("metrics.week.hint", LEAST));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        week.getStyleClass().add("metrics-week");
        var box = new VBox(best, week, hint);
        box.getStyleClass().add("metrics-tab");
        return box;
    }

    private void drawWeek() {
        week.getChildren().clear();
        for (int hour = 0; hour < HOURS; hour++) {
            var head = new Label(Integer.toString(hour));
            head.getStyleClass().addAll("muted", "small", "week-head");
            week.add(head, hour + 1, 0);
        }
        for (int day = 1; day <= WEEKDAYS; day++) {
            week.add(new Label(messages.text("period.weekday." + day)), 0, day);
        }
        double most = model.slots().stream()
                .mapToDouble(s -> s.averageReads() == null ? 0 : s.averageReads())
                .max()
                .orElse(0);
        model.slots().forEach(slot -> cell(slot, most));
        sayBest();
    }

    /// Number and shade: never the shade alone.
    private void cell(GroupRow row, double most) {
        if (!(row.key() instanceof Slot slot)) {
            return;
        }
        var reads = row.averageReads();
        var cell = new StackPane(new Label(Integer.toString(row.articles())));
        int step = reads == null || most == 0 ? 0 : (int) Math.ceil(reads / most * STEPS);
        cell.getStyleClass().addAll("week-cell", "week-" + step);
        var words = messages.text(
                "metrics.week.cell",
                ArticleSheet.key(slot, messages),
                row.articles(),
                reads == null ? messages.text("metrics.unknown") : Math.round(reads));
        cell.setAccessibleText(words);
        Tooltip.install(cell, new Tooltip(words));
        week.add(cell, slot.hour() + 1, slot.weekday());
    }

    private void sayBest() {
        var found = GroupPolicy.bestSlots(model.slots(), LEAST).stream()
                .limit(BEST)
                .map(s -> ArticleSheet.key(s.key(), messages))
                .toList();
        best.setText(
                found.isEmpty()
                        ? messages.text("metrics.week.none", LEAST)
                        : messages.text("metrics.week.best", String.join(messages.text("metrics.index.and"), found)));
    }
}
