package org.bureaudesk.quota.screen;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.bureaudesk.quota.MonthState;
import org.bureaudesk.quota.YearRow;
import org.jspecify.annotations.Nullable;

/// One month of one account: sign and figures, below them the state in a word.
final class MonthCell extends TableCell<YearRow, YearRow.Cell> {

    private static final List<String> STYLES = Arrays.stream(MonthState.values())
            .map(state -> "state-" + state.code())
            .toList();

    private final QuotaWords words;
    private final Tooltip tooltip = new Tooltip();

    MonthCell(QuotaWords words, BiConsumer<YearRow, YearRow.Cell> open) {
        this.words = words;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        getStyleClass().add("quota-cell");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            var row = getTableRow().getItem();
            var cell = getItem();
            if (event.getButton() == MouseButton.PRIMARY && row != null && cell != null) {
                open.accept(row, cell);
            }
        });
    }

    @Override
    protected void updateItem(YearRow.@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        getStyleClass().removeAll(STYLES);
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || cell == null || row == null) {
            setText("");
            setTooltip(null);
            return;
        }
        setText(words.cell(cell));
        getStyleClass().add("state-" + cell.state().code());
        var detail = words.detail(row.account(), cell);
        tooltip.setText(detail);
        setTooltip(tooltip);
        setAccessibleText(detail);
        setId("quota-cell-" + row.account().id().value() + "-" + cell.activity().month());
    }
}
