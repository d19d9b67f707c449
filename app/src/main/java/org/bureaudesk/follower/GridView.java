package org.bureaudesk.follower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.follower.GridViewModel.Mark;
import org.bureaudesk.follower.GridViewModel.Row;
import org.bureaudesk.follower.entry.FaultWords;
import org.bureaudesk.follower.entry.FollowerLine;
import org.bureaudesk.follower.entry.PasteColumn;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.period.DayWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The grid of days: keys and clipboard as in Excel.
final class GridView implements View, FollowerCell.Grid {

    private static final Map<Mark, String> ICONS = Map.of(
            Mark.BREAK, "fth-alert-octagon",
            Mark.MISSING, "fth-help-circle",
            Mark.FELL, "fth-trending-down",
            Mark.WAITING, "fth-edit-3");

    private final FollowerViewModel model;
    private final Messages messages;
    private final Consumer<String> onSource;
    private final TableView<Row> table = new TableView<>();
    private final List<TableColumn<Row, ?>> countColumns = new ArrayList<>();
    private final Label hint = new Label();
    private final VBox root = new VBox(table, hint);
    private @Nullable String firstTyped;

    /// @param onSource shows the import a row came in by
    GridView(FollowerViewModel model, Messages messages, Consumer<String> onSource) {
        this.model = model;
        this.onSource = onSource;
        this.messages = messages;
        build();
        addColumns();
        model.grid().onNewDays(this::focusFirstGap);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build() {
        table.setId("follower-grid");
        table.setAccessibleText(messages.text("follower.grid"));
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(messages.text("follower.grid.empty")));
        table.setItems(model.grid().rows());
        table.getStyleClass().add("follower-grid");
        hint.setId("follower-hint");
        hint.setWrapText(true);
        hint.getStyleClass().addAll("small", "grid-hint");
        hint.textProperty()
                .bind(Bindings.createStringBinding(this::hintText, model.grid().faultProperty()));
        model.grid().faultProperty().subscribe(fault -> {
            hint.getStyleClass().removeAll("danger-text", "muted");
            hint.getStyleClass().add(fault == null ? "muted" : "danger-text");
            hint.setGraphic(fault == null ? null : new FontIcon("fth-alert-circle"));
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("grid-box");
    }

    private String hintText() {
        var fault = model.grid().faultProperty().get();
        return fault == null
                ? messages.text("follower.grid.hint")
                : DayWords.shortDay(fault.day(), messages) + " " + FaultWords.text(fault.fault(), messages);
    }

    private void addColumns() {
        var day = new TableColumn<Row, FollowerLine>(messages.text("follower.column.day"));
        day.setCellValueFactory(row -> row.getValue().lineProperty());
        day.setCellFactory(_ -> new DayCell());
        table.getColumns().add(plain(day, 124));
        for (var column : PasteColumn.values()) {
            if (column.isCount()) {
                table.getColumns().add(count(column));
            }
        }
        var source = new TableColumn<Row, FollowerLine>(messages.text("follower.column.source"));
        source.setCellValueFactory(row -> row.getValue().lineProperty());
        source.setCellFactory(_ -> new SourceCell());
        table.getColumns().add(plain(source, 120));
        var mark = new TableColumn<Row, Mark>(messages.text("follower.column.mark"));
        mark.setCellValueFactory(row -> row.getValue().markProperty());
        mark.setCellFactory(_ -> new MarkCell());
        table.getColumns().add(plain(mark, 100));
    }

    private TableColumn<Row, FollowerLine> count(PasteColumn column) {
        var count = new TableColumn<Row, FollowerLine>(messages.text(column.messageKey()));
        count.setCellValueFactory(row -> row.getValue().lineProperty());
        count.setCellFactory(_ -> new FollowerCell(column, messages, this));
        count.setUserData(column);
        count.getStyleClass().add("count-column");
        countColumns.add(count);
        return plain(count, column == PasteColumn.CUMULATIVE ? 78 : 61);
    }

    private static <V> TableColumn<Row, V> plain(TableColumn<Row, V> column, double width) {
        column.setSortable(false); // a series has one order, and Enter goes to the next day
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    /// Puts the focus on the first day without figures, else on the last day.
    private void focusFirstGap() {
        var rows = model.grid().rows();
        var index = 0;
        while (index < rows.size() - 1 && !rows.get(index).line().isEmpty()) {
            index++;
        }
        select(index, 0);
        table.requestFocus();
    }

    void goTo(LocalDate day) {
        var rows = model.grid().rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).day().equals(day)) {
                select(i, countColumns.size() - 1);
                table.requestFocus();
            }
        }
    }

    @Override
    public boolean type(int row, PasteColumn column, String text) {
        return model.grid().type(row, column, text);
    }

    @Override
    public @Nullable String takeFirstTyped() {
        var typed = firstTyped;
        firstTyped = null;
        return typed;
    }

    @Override
    public void handOver(String text) {
        firstTyped = text;
    }

    /// Past the last column it goes on in the next row, as clerks fill in a table.
    @Override
    public void move(int rows, int columns) {
        table.requestFocus();
        var focused = table.getFocusModel().getFocusedCell();
        var column = countColumns.indexOf(focused.getTableColumn()) + columns;
        var row = focused.getRow() + rows;
        if (column >= countColumns.size()) {
            column = 0;
            row++;
        } else if (column < 0) {
            column = columns < 0 && row > 0 ? countColumns.size() - 1 : 0;
            row -= columns < 0 && row > 0 ? 1 : 0;
        }
        select(Math.clamp(row, 0, Math.max(0, table.getItems().size() - 1)), column);
    }

    private void select(int row, int column) {
        if (!table.getItems().isEmpty()) {
            var target = countColumns.get(column);
            table.getSelectionModel().clearAndSelect(row, target);
            table.getFocusModel().focus(row, target);
            table.scrollTo(Math.max(0, row - 4));
        }
    }

    private void onTyped(KeyEvent key) {
        var focused = table.getFocusModel().getFocusedCell();
        var typed = key.getCharacter();
        if (table.getEditingCell() != null || key.isShortcutDown() || key.isAltDown() || !beginsNumber(typed)) {
            return;
        }
        if (countColumns.contains(focused.getTableColumn())) {
            firstTyped = typed;
            edit(focused);
            key.consume();
        }
    }

    private static boolean beginsNumber(String typed) {
        return typed.length() == 1 && (Character.isDigit(typed.charAt(0)) || "-+－＋".indexOf(typed.charAt(0)) >= 0);
    }

    @SuppressWarnings("unchecked") // the focus model forgets the row type of its columns
    private void edit(TablePosition<?, ?> focused) {
        table.edit(focused.getRow(), (TableColumn<Row, ?>) focused.getTableColumn());
    }

    private void onKey(KeyEvent key) {
        if (table.getEditingCell() != null) {
            return;
        }
        var code = key.getCode();
        var handled = true;
        if (code == KeyCode.F2) {
            firstTyped = null;
            edit(table.getFocusModel().getFocusedCell());
        } else if (code == KeyCode.ENTER) {
            move(key.isShiftDown() ? -1 : 1, 0);
        } else if (code == KeyCode.TAB && !key.isControlDown()) {
            move(0, key.isShiftDown() ? -1 : 1);
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            model.grid().clear(selectedCounts());
        } else if (KeyCombination.valueOf("Shortcut+C").match(key)) {
            copy();
        } else if (KeyCombination.valueOf("Shortcut+X").match(key)) {
            copy();
            model.grid().clear(selectedCounts());
        } else if (KeyCombination.valueOf("Shortcut+V").match(key)) {
            paste();
        } else {
            handled = false;
        }
        if (handled) {
            key.consume();
        }
    }

    void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        var focused = table.getFocusModel().getFocusedCell();
        var column = focused.getTableColumn() == null
                ? null
                : focused.getTableColumn().getUserData();
        model.paste(
                text == null ? "" : text,
                Math.max(0, focused.getRow()),
                column instanceof PasteColumn count ? count : PasteColumn.DAY);
    }

    private void copy() {
        var selected = selectedCells();
        var columns = table.getColumns().stream()
                .filter(column -> selected.stream().anyMatch(cell -> column.equals(cell.getTableColumn())))
                .toList();
        var lines = selected.stream()
                .map(TablePosition::getRow)
                .distinct()
                .sorted()
                .map(row -> columns.stream().map(column -> text(row, column)).toList())
                .map(cells -> String.join("\t", cells))
                .toList();
        var content = new ClipboardContent();
        content.putString(String.join("\n", lines));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String text(int row, TableColumn<Row, ?> column) {
        var line = model.grid().rows().get(row).line();
        if (column.getUserData() instanceof PasteColumn count) {
            var value = line.value(count);
            return value == null ? "" : value.toString();
        }
        return column.equals(table.getColumns().getFirst()) ? line.day().toString() : "";
    }

    @SuppressWarnings("rawtypes") // as the selection model hands them out
    private List<TablePosition<?, ?>> selectedCells() {
        var cells = new ArrayList<TablePosition<?, ?>>();
        for (TablePosition cell : table.getSelectionModel().getSelectedCells()) {
            cells.add(cell);
        }
        return cells;
    }

    private Map<Integer, List<PasteColumn>> selectedCounts() {
        var cells = new HashMap<Integer, List<PasteColumn>>();
        for (var cell : selectedCells()) {
            if (cell.getTableColumn() != null && cell.getTableColumn().getUserData() instanceof PasteColumn count) {
                cells.computeIfAbsent(cell.getRow(), _ -> new ArrayList<>()).add(count);
            }
        }
        return cells;
    }

    private final class DayCell extends TableCell<Row, FollowerLine> {
        @Override
        protected void updateItem(@Nullable FollowerLine line, boolean empty) {
            super.updateItem(line, empty);
            var shown = model.period().get();
            if (empty || line == null) {
                setText("");
            } else if (shown.from().getYear() == shown.to().getYear()) {
                setText(DayWords.withWeekday(line.day(), messages));
            } else {
                setText(DayWords.within(shown, line.day(), messages));
            }
        }
    }

    /// A file's name leads to the import it came in by.
    private final class SourceCell extends TableCell<Row, FollowerLine> {

        private final Hyperlink link = new Hyperlink();

        SourceCell() {
            link.setFocusTraversable(false); // the keys belong to the grid
            link.getStyleClass().add("follower-source");
            link.setOnAction(_ -> onSource.accept(link.getText()));
        }

        @Override
        protected void updateItem(@Nullable FollowerLine line, boolean empty) {
            super.updateItem(line, empty);
            var known = !empty && line != null && line.cumulative() != null;
            var source = known && line != null ? line.source() : "";
            var words = source.isEmpty() ? "" : messages.text("follower.source.import", source);
            link.setText(source);
            link.setTooltip(words.isEmpty() ? null : new Tooltip(words));
            link.setAccessibleText(words);
            setText(known && source.isEmpty() ? messages.text("follower.source.hand") : "");
            setGraphic(source.isEmpty() ? null : link);
        }
    }

    private final class MarkCell extends TableCell<Row, Mark> {
        @Override
        protected void updateItem(@Nullable Mark mark, boolean empty) {
            super.updateItem(mark, empty);
            getStyleClass().removeIf(style -> style.startsWith("mark-"));
            var icon = empty || mark == null ? null : ICONS.get(mark);
            setText(icon == null || mark == null ? "" : messages.text(mark.messageKey()));
            setGraphic(icon == null ? null : new FontIcon(icon));
            if (icon != null && mark != null) {
                getStyleClass().add("mark-" + mark.name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
