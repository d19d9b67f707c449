package org.bureaudesk.calendar.screen;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import org.bureaudesk.calendar.CalendarPage;
import org.bureaudesk.calendar.screen.DayCell.Board;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// Six weeks in a grid, Monday first. Its cells are made once; turning a page only fills them anew.
final class MonthView implements View {

    private static final int WEEK = 7;
    private static final int ROWS = 6;
    private static final double WEEKDAY_ROW = 26;

    private final GridPane root = new GridPane();
    private final List<DayCell> cells = new ArrayList<>();
    private @Nullable CalendarPage page;
    private int month;

    MonthView(Board board, Messages messages) {
        root.setId("calendar-month");
        root.getStyleClass().add("month");
        root.setMinSize(0, 0);
        for (int column = 0; column < WEEK; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / WEEK);
            root.getColumnConstraints().add(width);
            var name = new Label(
                    messages.text("calendar.weekday." + DayOfWeek.of(column + 1).getValue()));
            name.getStyleClass().add("weekday");
            name.setMaxWidth(Double.MAX_VALUE);
            root.add(name, column, 0);
        }
        root.getRowConstraints().add(new RowConstraints(WEEKDAY_ROW));
        for (int row = 0; row < ROWS; row++) {
            var height = new RowConstraints();
            height.setPercentHeight((100.0 - 4) / ROWS);
            height.setMinHeight(0);
            root.getRowConstraints().add(height);
            for (int column = 0; column < WEEK; column++) {
                var cell = new DayCell(board, messages, false);
                cells.add(cell);
                root.add(cell.root(), column, row + 1);
            }
        }
        root.heightProperty().subscribe(_ -> fill());
    }

    @Override
    public Parent root() {
        return root;
    }

    /// @param shownMonth days of other months stand back
    void show(CalendarPage newPage, int shownMonth) {
        page = newPage;
        month = shownMonth;
        fill();
    }

    void mark() {
        cells.forEach(DayCell::mark);
    }

    List<DayCell> cells() {
        return List.copyOf(cells);
    }

    private void fill() {
        if (page == null || page.days().size() != cells.size()) {
            return;
        }
        var height = (root.getHeight() - WEEKDAY_ROW) / ROWS;
        for (int i = 0; i < cells.size(); i++) {
            var day = page.days().get(i);
            cells.get(i).show(day, day.date().getMonthValue() != month, page.today(), height);
        }
    }
}
