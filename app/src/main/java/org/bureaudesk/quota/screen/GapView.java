package org.bureaudesk.quota.screen;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.quota.Level;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.ExportButton;
import org.bureaudesk.ui.period.PeriodBarView;
import org.jspecify.annotations.Nullable;

/// The gap clock of every account, and beside it how it fared in the chosen period.
final class GapView implements View {

    private final GapViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final QuotaWords words;
    private final TableView<GapRow> table = new TableView<>();
    private final Label detail = new Label();
    private final VBox root = new VBox();
    private @Nullable AccountId wanted;

    GapView(GapViewModel model, Screens screens, QuotaWords words) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.words = words;
        buildTable();
        detail.setId("gap-detail");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.setText(messages.text("quota.gap.hint"));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().addAll("page", "quota-page");
        root.getChildren().addAll(bar(), table, detail);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    /// Shows one account, as soon as it is there.
    void reveal(AccountId account) {
        wanted = account;
        showWanted();
    }

    private void showWanted() {
        table.getItems().stream()
                .filter(row -> row.account().id().equals(wanted))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().select(row);
                    table.scrollTo(row);
                    wanted = null;
                });
    }

    private HBox bar() {
        var period = new PeriodBarView("gap-period", model.period(), messages);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var export = new ExportButton(
                screens,
                "gap-export",
                () -> messages.text("quota.file.gaps", model.period().caption(messages)),
                (file, progress) -> model.writeTo(file, List.copyOf(model.rows()), progress));
        var bar = new HBox(new Label(messages.text("quota.gap.period")), period.root(), gap, export.node());
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private void buildTable() {
        table.setId("gap-table");
        table.setAccessibleText(messages.text("quota.gap.table"));
        var none = new Label(messages.text("quota.empty"));
        none.getStyleClass().add("empty-text");
        table.setPlaceholder(none);
        text("account", 190, row -> words.account(row.account()));
        table.getColumns().add(level());
        text("last", 122, row -> words.moment(row.clock().lastPublished(), messages.text("quota.never")));
        add("since", 76, row -> row.clock().daysSince());
        text("red-on", 122, row -> words.moment(row.clock().redOn(), ""));
        text("next", 150, row -> words.nextReminder(row.clock()));
        add("longest", 76, row -> row.gap().days());
        text("span", 148, row -> words.span(row.gap()));
        add("violation", 92, row -> row.gap().daysInViolation());
        text("limit", 70, row -> messages.text("quota.days", row.clock().limitDays()));
        table.setRowFactory(_ -> new GapTableRow());
        Tables.fill(table, model.rows());
        table.getItems().addListener((ListChangeListener<GapRow>) _ -> showWanted());
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    private TableColumn<GapRow, ?> level() {
        var column = Tables.<GapRow, Level>column(
                messages.text("quota.column.level"), row -> row.clock().level());
        column.setPrefWidth(86);
        column.setCellFactory(_ -> new LevelCell());
        return column;
    }

    private void text(String key, double width, Function<GapRow, @Nullable String> value) {
        add(key, width, value);
    }

    private <V> void add(String key, double width, Function<GapRow, @Nullable V> value) {
        var column = Tables.column(messages.text("quota.column." + key), value);
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private void tell(@Nullable GapRow row) {
        detail.setText(row == null ? messages.text("quota.gap.hint") : words.whole(row));
    }

    private void open(@Nullable GapRow row) {
        if (row != null) {
            var query = PostQuery.ALL
                    .withAccount(row.account().id())
                    .withPeriod(model.period().get());
            screens.navigator().go("post", query);
        }
    }

    private final class GapTableRow extends TableRow<GapRow> {
        GapTableRow() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable GapRow row, boolean empty) {
            super.updateItem(row, empty);
            setId(row == null ? null : "gap-row-" + row.account().id().value());
        }
    }

    private final class LevelCell extends TableCell<GapRow, @Nullable Level> {
        private static final String STYLE = "level-";

        @Override
        protected void updateItem(@Nullable Level level, boolean empty) {
            super.updateItem(level, empty);
            getStyleClass().removeIf(style -> style.startsWith(STYLE));
            var row = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || level == null || row == null) {
                setText("");
                return;
            }
            getStyleClass().add(STYLE + level.name().toLowerCase(Locale.ROOT));
            setText(words.level(row.clock()));
        }
    }
}
