package org.bureaudesk.follower;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bureaudesk.follower.GridViewModel.Row;
import org.bureaudesk.follower.entry.FollowerLine;
import org.bureaudesk.follower.entry.PasteColumn;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// A cell with a number in it that is edited as in Excel: typing replaces, F2 changes, Enter, Tab and arrows go on.
final class FollowerCell extends TableCell<Row, FollowerLine> {

    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// What the cell asks of its grid.
    interface Grid {
        boolean type(int row, PasteColumn column, String text);

        /// What the editing begins with; `null` when it began with what stands there.
        @Nullable
        String takeFirstTyped();

        /// Lets the next editing begin with `text`.
        void handOver(String text);

        void move(int rows, int columns);
    }

    private final PasteColumn column;
    private final Messages messages;
    private final Grid grid;
    private @Nullable TextField field;
    private boolean replacing;
    private boolean settled = true;
    private int editedRow;

    FollowerCell(PasteColumn column, Messages messages, Grid grid) {
        this.column = column;
        this.messages = messages;
        this.grid = grid;
        getStyleClass().add("count-cell");
    }

    @Override
    protected void updateItem(@Nullable FollowerLine line, boolean empty) {
        super.updateItem(line, empty);
        if (!isEditing()) {
            showValue();
        }
    }

    private void showValue() {
        var line = isEmpty() ? null : getItem();
        var value = line == null ? null : line.value(column);
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setText(value == null ? "" : value.toString());
        var computed = line != null && column == PasteColumn.NET && line.net() == null;
        pseudoClassStateChanged(COMPUTED, computed);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var typed = grid.takeFirstTyped();
        replacing = typed != null;
        settled = false;
        editedRow = getIndex();
        var editor = editor();
        editor.setText(typed == null ? getText() : typed);
        editor.pseudoClassStateChanged(WRONG, false);
        setGraphic(editor);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        editor.applyCss(); // makes the skin, which selects everything when the focus comes
        editor.requestFocus();
        editor.deselect();
        editor.end();
    }

    /// Also called when the user clicks elsewhere: what was typed counts. When the rows are only laid out anew, the
    /// cell
    /// that comes in this one's place goes on with it.
    @Override
    public void cancelEdit() {
        if (!settled && field != null) {
            settled = true;
            var still = getTableView() == null ? null : getTableView().getEditingCell();
            if (still != null && still.getRow() == editedRow && getTableColumn().equals(still.getTableColumn())) {
                grid.handOver(field.getText());
            } else {
                grid.type(editedRow, column, field.getText());
            }
        }
        super.cancelEdit();
        setGraphic(null);
        showValue();
    }

    private TextField editor() {
        var editor = field;
        if (editor == null) {
            editor = new TextField();
            editor.getStyleClass().add("count-field");
            editor.setAccessibleText(messages.text(column.messageKey()));
            editor.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
            field = editor;
        }
        return editor;
    }

    private void onKey(KeyEvent key) {
        var code = key.getCode();
        if (code == KeyCode.ESCAPE) {
            settled = true;
            cancelEdit();
            grid.move(0, 0);
            key.consume();
        } else if (code == KeyCode.ENTER || code == KeyCode.DOWN || code == KeyCode.UP) {
            var up = code == KeyCode.UP || (code == KeyCode.ENTER && key.isShiftDown());
            settle(up ? -1 : 1, 0, key);
        } else if (code == KeyCode.TAB) {
            settle(0, key.isShiftDown() ? -1 : 1, key);
        } else if (replacing && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            settle(0, code == KeyCode.LEFT ? -1 : 1, key);
        }
    }

    /// A number that cannot be taken keeps the cell open, so that nothing typed is lost.
    private void settle(int rows, int columns, KeyEvent key) {
        key.consume();
        var editor = editor();
        if (!grid.type(editedRow, column, editor.getText())) {
            editor.pseudoClassStateChanged(WRONG, true);
            editor.selectAll();
            return;
        }
        settled = true;
        cancelEdit();
        grid.move(rows, columns);
    }
}
