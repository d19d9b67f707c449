package org.bureaudesk.ui.ledger;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tables;
import org.kordamp.ikonli.javafx.FontIcon;

/// A list above, the form over the chosen record below. The list has the whole height while the form is closed.
public final class RecordDeskPane<R> {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final double LIST_SHARE = 0.33;

    private final RecordDesk<R, ?> desk;
    private final Messages messages;
    private final String prefix;
    private final TableView<R> table;
    private final HBox tools = new HBox();
    private final SplitPane root = new SplitPane();
    private final VBox formSide = new VBox();
    private final ScrollPane scroller = new ScrollPane();

    /// @param prefix how the ids of the nodes begin
    /// @param form the fields
    public RecordDeskPane(RecordDesk<R, ?> desk, Messages messages, String prefix, TableView<R> table, Node form) {
        this.desk = desk;
        this.messages = messages;
        this.prefix = prefix;
        this.table = table;
        scroller.setContent(form);
    }

    /// Puts everything together.
    ///
    /// @param filters further filter controls
    /// @param export takes the rows as they are shown
    public RecordDeskPane<R> build(DeskWords words, Consumer<List<R>> export, Node... filters) {
        fillTable(words);
        fillTools(words, export, filters);
        fillFormSide();
        var listSide = new VBox(tools, table);
        listSide.getStyleClass().add("ledger-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setOrientation(Orientation.VERTICAL);
        root.getItems().add(listSide);
        root.getStyleClass().add("record-ledger");
        root.getStylesheets().add(FormStyle.SHEET);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                desk.save();
                event.consume();
            }
        });
        desk.editingProperty().addListener((_, _, open) -> showForm(open));
        showForm(desk.editingProperty().get());
        return this;
    }

    public Parent root() {
        return root;
    }

    private void fillTools(DeskWords words, Consumer<List<R>> export, Node... filters) {
        var filter = new CustomTextField();
        filter.setId(prefix + "-filter");
        filter.setLeft(new FontIcon("fth-search"));
        filter.setPromptText(messages.text(words.filterKey()));
        filter.setAccessibleText(messages.text("ledger.filter"));
        filter.textProperty().bindBidirectional(desk.list().filterProperty());
        filter.getStyleClass().add("ledger-filter");
        var out = button("export", "ui.export", "fth-download", () -> export.accept(List.copyOf(table.getItems())));
        out.disableProperty().bind(Bindings.isEmpty(table.getItems()));
        tools.getStyleClass().add("ledger-tools");
        tools.getChildren().add(filter);
        tools.getChildren().addAll(filters);
        tools.getChildren().addAll(spring(), out, addButton(words, "add"));
    }

    private Button addButton(DeskWords words, String id) {
        var add = button(id, words.addKey(), "fth-plus", this::add);
        add.getStyleClass().add(Styles.ACCENT);
        return add;
    }

    private void add() {
        desk.add();
        scroller.setVvalue(0);
        scroller.getContent().lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void fillFormSide() {
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("ledger-form-scroll");
        VBox.setVgrow(scroller, Priority.ALWAYS);
        var state = new Label();
        state.setId(prefix + "-saved");
        state.getStyleClass().add("ledger-saved");
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        this::saved, desk.dirtyProperty(), desk.currentProperty(), desk.editingProperty()));
        var save = button("save", "ledger.save", "fth-check", desk::save);
        save.getStyleClass().add(Styles.ACCENT);
        save.disableProperty().bind(desk.dirtyProperty().not());
        var revert = button("revert", "ledger.revert", "fth-rotate-ccw", desk::revert);
        revert.visibleProperty().bind(desk.dirtyProperty());
        var bin = button("delete", "ledger.delete", "fth-trash-2", desk::bin);
        bin.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        var bar = new HBox(state, spring(), revert, bin, save);
        bar.getStyleClass().add("ledger-form-bar");
        formSide.getChildren().setAll(bar, scroller);
        formSide.getStyleClass().add("ledger-form");
    }

    private String saved() {
        if (desk.current() == null) {
            return messages.text("ledger.new");
        }
        return messages.text(desk.dirtyProperty().get() ? "ledger.unsaved" : "ledger.saved");
    }

    private void fillTable(DeskWords words) {
        Tables.fill(table, desk.list().rows());
        var empty = new Label(messages.text(words.emptyKey()));
        empty.setWrapText(true);
        var placeholder = new VBox(empty, addButton(words, "empty-add"));
        placeholder.getStyleClass().add("ledger-empty");
        table.setPlaceholder(new BorderPane(placeholder));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                desk.choose(row);
            }
        });
        desk.currentProperty().addListener((_, _, _) -> showWhereWeAre());
        desk.onRefused(this::showWhereWeAre);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE && desk.current() != null) {
                desk.bin();
            }
        });
    }

    private void showWhereWeAre() {
        var now = desk.current();
        if (now == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getItems().stream()
                    .filter(row -> desk.same(row, now))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }

    private void showForm(boolean open) {
        if (open && !root.getItems().contains(formSide)) {
            root.getItems().add(formSide);
            root.setDividerPositions(LIST_SHARE);
        } else if (!open) {
            root.getItems().remove(formSide);
            table.getSelectionModel().clearSelection();
        }
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(prefix + "-" + id);
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
