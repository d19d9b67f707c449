package org.bureaudesk.quota.screen;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.quota.MonthState;
import org.bureaudesk.quota.YearRow;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.bureaudesk.ui.form.ExportButton;
import org.kordamp.ikonli.javafx.FontIcon;

/// Accounts and months as a grid. A month tells its state by sign and word; a click or Enter opens its posts.
final class YearView implements View {

    private static final int MONTHS = 12;

    private final QuotaViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final QuotaWords words;
    private final TableView<YearRow> table = new TableView<>();
    private final Label caption = new Label();
    private final Label detail = new Label();
    private final VBox root = new VBox();

    YearView(QuotaViewModel model, Screens screens, QuotaWords words) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.words = words;
        buildTable();
        detail.setId("quota-detail");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.setText(messages.text("quota.detail.hint"));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().addAll("page", "quota-page");
        root.getChildren().addAll(bar(), table, detail, legend());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    private Node bar() {
        var back = arrow("quota-year-back", "fth-chevron-left", "quota.year.back", -1);
        var forward = arrow("quota-year-forward", "fth-chevron-right", "quota.year.forward", 1);
        forward.disableProperty().bind(model.canStepForward().not());
        caption.setId("quota-year");
        caption.getStyleClass().add("period-caption");
        model.yearProperty().subscribe(y -> caption.setText(messages.text("period.caption.year", y.intValue() + "")));
        var now = new Button(messages.text("quota.year.now"));
        now.setId("quota-year-now");
        now.setOnAction(_ -> model.showThisYear());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var export = new ExportButton(
                screens,
                "quota-export",
                () -> messages.text("quota.file.year", model.yearProperty().get() + ""),
                (file, progress) -> model.writeTo(file, List.copyOf(model.rows()), progress));
        var bar = new HBox(back, caption, forward, now, gap, export.node());
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private Button arrow(String id, String icon, String key, int step) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setOnAction(_ -> model.step(step));
        return button;
    }

    private void buildTable() {
        table.setId("quota-grid");
        table.setAccessibleText(messages.text("quota.grid"));
        table.getStyleClass().add("quota-grid");
        table.getSelectionModel().setCellSelectionEnabled(true);
        var account = Tables.<YearRow, String>column(
                messages.text("quota.column.account"), row -> words.account(row.account()));
        account.setPrefWidth(212);
        table.getColumns().add(account);
        for (int m = 0; m < MONTHS; m++) {
            table.getColumns().add(month(m));
        }
        var missed = Tables.<YearRow, Integer>column(messages.text("quota.column.missed"), YearRow::missed);
        missed.setPrefWidth(82);
        table.getColumns().add(missed);
        table.setPlaceholder(empty());
        Tables.fill(table, model.rows());
        table.getFocusModel()
                .focusedCellProperty()
                .addListener(_ -> tell(table.getFocusModel().getFocusedCell()));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open(table.getFocusModel().getFocusedCell());
                event.consume();
            }
        });
    }

    private TableColumn<YearRow, YearRow.Cell> month(int index) {
        var column = new TableColumn<YearRow, YearRow.Cell>(messages.text("quota.month", index + 1));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setCellFactory(_ -> new MonthCell(words, this::open));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(69.5);
        return column;
    }

    private Node empty() {
        var empty = new EmptyState("fth-bar-chart-2", messages.text("quota.empty"))
                .with(
                        "quota-new-account",
                        messages.text("quota.empty.action"),
                        () -> screens.navigator().go("account", "new"));
        empty.root().visibleProperty().bind(model.answeredProperty());
        return empty.root();
    }

    private void tell(TablePosition<?, ?> at) {
        var row = at.getRow();
        var month = at.getColumn() - 1;
        if (row >= 0 && row < table.getItems().size() && month >= 0 && month < MONTHS) {
            var shown = table.getItems().get(row);
            detail.setText(words.detail(shown.account(), shown.cells().get(month)));
        } else {
            detail.setText(messages.text("quota.detail.hint"));
        }
    }

    private void open(TablePosition<?, ?> at) {
        var month = at.getColumn() - 1;
        if (at.getRow() >= 0 && at.getRow() < table.getItems().size() && month >= 0 && month < MONTHS) {
            var row = table.getItems().get(at.getRow());
            open(row, row.cells().get(month));
        }
    }

    private void open(YearRow row, YearRow.Cell cell) {
        var period = Period.of(cell.activity().month());
        screens.navigator()
                .go("post", PostQuery.ALL.withAccount(row.account().id()).withPeriod(period));
    }

    private Node legend() {
        var legend = new FlowPane();
        legend.setId("quota-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.getStyleClass().add("quota-legend");
        for (var state : MonthState.values()) {
            var label = new Label(words.state(state));
            label.getStyleClass().addAll("quota-mark", "state-" + state.code());
            legend.getChildren().add(label);
        }
        return legend;
    }
}
