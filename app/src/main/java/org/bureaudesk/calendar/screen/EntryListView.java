package org.bureaudesk.calendar.screen;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarPage;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The entries of the shown days one below the other.
final class EntryListView implements View {

    private final CalendarViewModel model;
    private final ObservableList<CalendarEntry> rows = FXCollections.observableArrayList();
    private final TableView<CalendarEntry> table = new TableView<>();
    private boolean marking;

    EntryListView(CalendarViewModel model, CalendarActions actions, EntryWords words, Screens screens) {
        this.model = model;
        var messages = screens.messages();
        table.setId("calendar-list");
        table.setPlaceholder(new Label(messages.text("calendar.list.empty")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addColumns(words, messages);
        Tables.fill(table, rows);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<CalendarEntry>) _ -> selected());
        table.setOnMouseClicked(event -> {
            var entry = table.getSelectionModel().getSelectedItem();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && entry != null) {
                actions.open(entry);
            }
        });
    }

    @Override
    public Parent root() {
        return table;
    }

    void show(CalendarPage page) {
        marking = true;
        var entries = page.entries().toList();
        if (!rows.equals(entries)) {
            rows.setAll(entries);
        }
        marking = false;
        mark();
    }

    /// Selects in the table what is selected on the calendar.
    void mark() {
        if (marking) {
            return;
        }
        marking = true;
        var wanted = rows.stream()
                .filter(entry -> model.selection().has(entry.key()))
                .toList();
        var selection = table.getSelectionModel();
        if (!new HashSet<>(selection.getSelectedItems()).equals(new HashSet<>(wanted))) {
            selection.clearSelection();
            wanted.forEach(selection::select);
        }
        marking = false;
    }

    private void selected() {
        if (!marking) {
            marking = true;
            var picked = List.copyOf(table.getSelectionModel().getSelectedItems());
            model.selection().pickAll(picked.stream().map(CalendarEntry::key).toList());
            marking = false;
        }
    }

    private void addColumns(EntryWords words, Messages messages) {
        var day = Tables.column(messages.text("calendar.list.day"), CalendarEntry::at);
        day.setCellFactory(_ -> new MomentCell(messages));
        var title = Tables.column(messages.text("calendar.list.title"), words::title);
        title.setPrefWidth(360);
        day.setPrefWidth(190);
        table.getColumns().add(day);
        table.getColumns().add(title);
        add(messages, "calendar.list.accounts", 170, words::accounts);
        add(messages, "calendar.list.column", 120, CalendarEntry::column);
        add(messages, "calendar.list.state", 140, words::state);
        add(messages, "calendar.list.due", 130, entry -> {
            var due = entry.dueOn();
            return due == null ? "" : Words.date(due, messages);
        });
    }

    private void add(
            Messages messages, String key, double width, java.util.function.Function<CalendarEntry, String> value) {
        var column = Tables.column(messages.text(key), value);
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    /// A moment as 11月23日 星期一 09:30, sorted by time.
    private static final class MomentCell extends TableCell<CalendarEntry, @Nullable LocalDateTime> {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

        private final Messages messages;

        MomentCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(@Nullable LocalDateTime at, boolean empty) {
            super.updateItem(at, empty);
            setText(
                    empty || at == null
                            ? ""
                            : messages.text(
                                    "calendar.moment",
                                    at.getMonthValue(),
                                    at.getDayOfMonth(),
                                    Words.weekday(at.toLocalDate(), messages),
                                    TIME.format(at)));
        }
    }
}
