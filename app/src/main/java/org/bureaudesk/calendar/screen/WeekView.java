package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.bureaudesk.account.Account;
import org.bureaudesk.calendar.CalendarDay;
import org.bureaudesk.calendar.CalendarPage;
import org.bureaudesk.calendar.screen.DayCell.Board;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;

/// Seven days side by side with everything on them; as lanes, a row for each account.
final class WeekView implements View {

    private static final int WEEK = 7;
    private static final double LANE_HEAD_PERCENT = 9;

    private final Board board;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final ScrollPane root = new ScrollPane(grid);
    private final List<DayCell> cells = new ArrayList<>();
    private List<Account> lanes = List.of();
    private boolean built;

    WeekView(Board board, Messages messages) {
        this.board = board;
        this.messages = messages;
        grid.getStyleClass().add("week");
        root.setId("calendar-week");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStyleClass().add("page-scroll");
    }

    @Override
    public Parent root() {
        return root;
    }

    /// @param newLanes the accounts that get a lane each; empty for one lane with everything
    void show(CalendarPage page, List<Account> newLanes) {
        if (!built || !lanes.equals(newLanes)) {
            lanes = List.copyOf(newLanes);
            build();
        }
        for (int i = 0; i < cells.size(); i++) {
            var day = page.days().get(i % WEEK);
            var lane = lanes.isEmpty() ? day : day.on(lanes.get(i / WEEK).id());
            cells.get(i).show(i < WEEK ? lane : withoutHead(lane), false, page.today(), 0);
        }
        for (int i = 0; i < WEEK; i++) {
            name(i, page.days().get(i).date());
        }
    }

    void mark() {
        cells.forEach(DayCell::mark);
    }

    private void build() {
        built = true;
        cells.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getRowConstraints().clear();
        var first = lanes.isEmpty() ? 0 : 1;
        if (first == 1) {
            var head = new ColumnConstraints();
            head.setPercentWidth(LANE_HEAD_PERCENT);
            grid.getColumnConstraints().add(head);
        }
        grid.getRowConstraints().add(new RowConstraints());
        for (int day = 0; day < WEEK; day++) {
            var width = new ColumnConstraints();
            width.setHgrow(Priority.ALWAYS);
            width.setPercentWidth((100 - first * LANE_HEAD_PERCENT) / WEEK);
            grid.getColumnConstraints().add(width);
            var name = new Label();
            name.getStyleClass().add("weekday");
            grid.add(name, day + first, 0);
        }
        for (int row = 0; row < Math.max(1, lanes.size()); row++) {
            addLane(row, first);
        }
    }

    private void addLane(int row, int first) {
        var height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(height);
        if (first == 1) {
            var name = new Label(lanes.get(row).name());
            name.setWrapText(true);
            name.getStyleClass().addAll("lane-name", EntryWords.colour(row));
            grid.add(name, 0, row + 1);
        }
        for (int day = 0; day < WEEK; day++) {
            var cell = new DayCell(board, messages, true);
            cells.add(cell);
            grid.add(cell.root(), day + first, row + 1);
        }
    }

    private void name(int day, LocalDate date) {
        var first = lanes.isEmpty() ? 0 : 1;
        grid.getChildren().stream()
                .filter(node -> node instanceof Label
                        && GridPane.getRowIndex(node) == 0
                        && GridPane.getColumnIndex(node) == day + first)
                .forEach(node -> ((Label) node).setText(board.words().weekday(date)));
    }

    /// In the second lane and below a note need not be said again.
    private static CalendarDay withoutHead(CalendarDay day) {
        return new CalendarDay(day.date(), day.mark(), "", "", day.entries(), List.of(), day.gaps());
    }
}
