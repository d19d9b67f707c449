package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.calendar.CalendarDay;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.quota.Level;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// One day of the calendar: its number and marks, its tiles, what is to be handed in, its gaps. Kept and shown again.
final class DayCell {

    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass LIMIT = PseudoClass.getPseudoClass("limit");
    private static final PseudoClass EXPECTED = PseudoClass.getPseudoClass("expected");
    private static final double LINE = 20;
    private static final double HEAD = 24;

    private final Board board;
    private final Messages messages;
    private final boolean roomy;
    private final VBox root = new VBox();
    private final Label number = new Label();
    private final Label mark = new Label();
    private final Label note = new Label();
    private final Label due = new Label();
    private final Label gap = new Label();
    private final Hyperlink rest = new Hyperlink();
    private final List<EntryTileView> tiles = new ArrayList<>();
    private @Nullable CalendarDay day;

    /// @param roomy whether every entry is shown with its state in words, as a week does
    DayCell(Board board, Messages messages, boolean roomy) {
        this.board = board;
        this.messages = messages;
        this.roomy = roomy;
        root.getStyleClass().add("day");
        root.setMinSize(0, 0);
        number.getStyleClass().add("day-number");
        mark.getStyleClass().add("day-mark");
        note.getStyleClass().add("day-note");
        note.setMinWidth(0);
        due.getStyleClass().add("day-due");
        gap.getStyleClass().add("day-gap");
        rest.getStyleClass().add("day-rest");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        var head = new HBox(number, mark, note);
        head.getStyleClass().add("day-head");
        root.getChildren().add(head);
        for (var line : List.of(due, gap)) {
            line.setTooltip(new Tooltip());
            line.setMinWidth(0);
        }
        board.listenTo(this);
        rest.setOnAction(_ -> board.showWeek(date()));
    }

    VBox root() {
        return root;
    }

    /// The day it stands for; only once something was shown.
    LocalDate date() {
        return shownDay().date();
    }

    CalendarDay shownDay() {
        if (day == null) {
            throw new IllegalStateException("No day shown yet");
        }
        return day;
    }

    /// @param height the room there is; what does not fit is counted
    void show(CalendarDay newDay, boolean otherMonth, LocalDate today, double height) {
        day = newDay;
        var date = newDay.date();
        number.setId("day-" + date); // on the root it would have the whole cell styled anew on every page
        root.setAccessibleText(board.words().day(newDay));
        number.setText(number(date, otherMonth));
        mark.setText(board.words().mark(newDay));
        note.setText(newDay.note());
        note.setTooltip(newDay.note().isEmpty() ? null : new Tooltip(newDay.note()));
        root.pseudoClassStateChanged(OTHER_MONTH, otherMonth);
        root.pseudoClassStateChanged(TODAY, date.equals(today));
        var dayMark = newDay.mark();
        mark.pseudoClassStateChanged(OFF, dayMark != null && dayMark.off());
        fill(newDay, roomy ? Integer.MAX_VALUE : Math.max(1, (int) ((height - HEAD) / LINE)));
        mark();
    }

    /// Shows again what is selected and where the cursor is, without laying anything out anew.
    void mark() {
        if (day != null) {
            root.pseudoClassStateChanged(CURSOR, board.isCursor(day.date()));
            root.pseudoClassStateChanged(TARGET, board.isTarget(day.date()));
            for (var tile : tiles) {
                var entry = tile.entry();
                if (entry != null) {
                    board.show(tile, entry);
                }
            }
        }
    }

    private String number(LocalDate date, boolean otherMonth) {
        return otherMonth && date.getDayOfMonth() == 1
                ? messages.text("calendar.first-of-month", date.getMonthValue())
                : String.valueOf(date.getDayOfMonth());
    }

    private void fill(CalendarDay shown, int lines) {
        var below = new ArrayList<Node>();
        if (!shown.dues().isEmpty()) {
            due.setText(board.words().dues(shown.dues()));
            due.getTooltip().setText(board.words().allDues(shown.dues()));
            below.add(due);
        }
        if (!shown.gaps().isEmpty()) {
            gap.setText(board.words().gaps(shown.gaps()));
            gap.getTooltip().setText(board.words().allGaps(shown.gaps()));
            gap.pseudoClassStateChanged(LIMIT, shown.gaps().stream().anyMatch(g -> g.level() == Level.RED));
            gap.pseudoClassStateChanged(EXPECTED, shown.gaps().stream().allMatch(g -> g.expected()));
            below.add(gap);
        }
        var room = Math.max(0, lines - below.size());
        var entries = shown.entries();
        var count = entries.size() <= room ? entries.size() : Math.max(0, room - 1);
        var nodes = new ArrayList<Node>();
        nodes.add(root.getChildren().getFirst());
        for (int i = 0; i < count; i++) {
            nodes.add(tile(i, entries.get(i)));
        }
        if (count < entries.size()) {
            rest.setText(messages.text("calendar.rest", entries.size() - count));
            rest.setId("rest-" + shown.date());
            nodes.add(rest);
        }
        nodes.addAll(below);
        if (!root.getChildren().equals(nodes)) {
            root.getChildren().setAll(nodes);
        }
    }

    private Node tile(int index, CalendarEntry entry) {
        while (tiles.size() <= index) {
            var tile = new EntryTileView(roomy);
            board.listenTo(tile);
            tiles.add(tile);
        }
        var tile = tiles.get(index);
        board.show(tile, entry);
        return tile.root();
    }

    /// What days and tiles need of the calendar around them. FX thread only.
    interface Board {

        EntryWords words();

        /// Whether the keys act on that day.
        boolean isCursor(LocalDate day);

        /// Whether what is carried would land on that day.
        boolean isTarget(LocalDate day);

        /// Shows the entry on the tile as it stands now, selected or not.
        void show(EntryTileView tile, CalendarEntry entry);

        void showWeek(LocalDate day);

        /// Takes up the mouse on a tile.
        void listenTo(EntryTileView tile);

        /// Takes up the mouse on a day.
        void listenTo(DayCell cell);
    }
}
