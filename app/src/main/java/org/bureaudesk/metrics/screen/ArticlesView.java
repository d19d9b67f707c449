package org.bureaudesk.metrics.screen;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.metrics.ArticleRow;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.ExportButton;
import org.bureaudesk.ui.form.FilterBar;
import org.bureaudesk.ui.period.DayWords;
import org.jspecify.annotations.Nullable;

/// Every article of the period with its figures and the file that said so; sorts and filters tens of thousands.
final class ArticlesView implements View {

    private static final Duration TYPING = Duration.millis(150);

    private final MetricsViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final TableView<ArticleRow> table = new TableView<>();
    private final VBox root = new VBox();

    ArticlesView(MetricsViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        build();
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build() {
        table.setId("metrics-articles");
        table.setAccessibleText(messages.text("metrics.tab.articles"));
        table.setPlaceholder(MetricsView.placeholder(messages, "metrics.articles.empty"));
        table.getStyleClass().add("metrics-table");
        addColumns();
        Tables.fill(table, model.rows());
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("metrics-tab");
        root.getChildren().addAll(filter().root(), table);
    }

    private FilterBar filter() {
        var export = new ExportButton(screens, "metrics-export", model::prepareExport, model::writeTo);
        var filter = new FilterBar("metrics-filter", messages.text("metrics.filter"))
                .action(imported())
                .action(export.node());
        var pause = new PauseTransition(TYPING);
        pause.setOnFinished(
                _ -> model.filterProperty().set(filter.textProperty().get()));
        filter.textProperty().subscribe((_, _) -> pause.playFromStart());
        model.filterProperty().subscribe(wanted -> {
            if (!wanted.equals(filter.textProperty().get())) {
                filter.textProperty().set(wanted);
            }
        });
        filter.countProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("metrics.count", model.rows().size()), model.rows()));
        return filter;
    }

    /// To the import that the figures of the chosen article came in by.
    private Button imported() {
        var button = new Button(messages.text("metrics.source.import"));
        button.setId("metrics-import");
        var chosen = table.getSelectionModel().selectedItemProperty();
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> chosen.get() == null || chosen.get().source().isEmpty(), chosen));
        button.setOnAction(_ -> screens.navigator().go("intake", chosen.get().source()));
        return button;
    }

    private TableRow<ArticleRow> row() {
        var row = new TableRow<ArticleRow>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(@Nullable ArticleRow row) {
        if (row == null) {
            return;
        }
        var post = row.post();
        if (post == null) {
            screens.dialogs().notice("metrics.article.no-post", row.source());
        } else {
            screens.navigator().go("post", post);
        }
    }

    private void addColumns() {
        var at = Tables.column(messages.text("metrics.column.at"), ArticleRow::publishedAt);
        at.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable LocalDateTime moment, boolean empty) {
                super.updateItem(moment, empty);
                setText(
                        empty || moment == null
                                ? ""
                                : messages.text("metrics.moment", moment.getYear(), DayWords.moment(moment, messages)));
            }
        });
        add(at, 172);
        add(text("metrics.column.account", row -> model.nameOf(row.account())), 110);
        add(text("metrics.column.title", ArticleRow::title), 250);
        add(text("metrics.column.column", ArticleRow::column), 104);
        add(text("metrics.column.origin", this::origin), 84);
        add(Tables.column(messages.text("metrics.column.position"), ArticleRow::position), 58);
        add(count("metrics.column.reads-people", FigureKind.READS_PEOPLE), 74);
        add(count("metrics.column.reads", FigureKind.READS_TIMES), 74);
        add(count("metrics.column.shares", FigureKind.SHARES_TIMES), 74);
        add(count("metrics.column.likes", FigureKind.LIKES), 58);
        add(count("metrics.column.wows", FigureKind.WOWS), 58);
        add(count("metrics.column.comments", FigureKind.COMMENTS), 58);
        add(count("metrics.column.follows", FigureKind.FOLLOWS), 74);
        var completion = Tables.<ArticleRow, Double>column(
                messages.text("metrics.column.completion"), row -> row.counts().rate(FigureKind.COMPLETION_RATE));
        completion.setCellFactory(_ -> new RateCell<>());
        completion.getStyleClass().add("count-column");
        add(completion, 74);
        add(
                text(
                        "metrics.column.source",
                        row -> row.source().isEmpty() && !row.counts().isEmpty()
                                ? messages.text("metrics.source.hand")
                                : row.source()),
                150);
    }

    private String origin(ArticleRow row) {
        var origin = row.origin();
        return origin == null ? "" : messages.text(origin.messageKey());
    }

    private TableColumn<ArticleRow, @Nullable String> text(String key, Function<ArticleRow, @Nullable String> value) {
        return Tables.column(messages.text(key), value);
    }

    private TableColumn<ArticleRow, @Nullable Long> count(String key, FigureKind kind) {
        var column = Tables.<ArticleRow, Long>column(
                messages.text(key), row -> row.counts().get(kind));
        column.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
        column.getStyleClass().add("count-column");
        return column;
    }

    private void add(TableColumn<ArticleRow, ?> column, double width) {
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    /// 62.5%.
    static final class RateCell<R> extends TableCell<R, @Nullable Double> {
        @Override
        protected void updateItem(@Nullable Double rate, boolean empty) {
            super.updateItem(rate, empty);
            setText(empty || rate == null ? "" : Math.round(rate * 1000) / 10.0 + "%");
        }
    }
}
