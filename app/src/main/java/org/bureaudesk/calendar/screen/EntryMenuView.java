package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.EntryKey;
import org.bureaudesk.post.PostId;
import org.bureaudesk.text.Messages;

/// What can be done with the selected entries and with the day under the mouse.
final class EntryMenuView {

    private static final int WEEK = 7;

    private final CalendarViewModel model;
    private final CarryViewModel carry;
    private final CalendarActions actions;
    private final Messages messages;

    EntryMenuView(CalendarViewModel model, CarryViewModel carry, CalendarActions actions, Messages messages) {
        this.model = model;
        this.carry = carry;
        this.actions = actions;
        this.messages = messages;
    }

    ContextMenu of(Optional<CalendarEntry> entry) {
        var menu = new ContextMenu();
        menu.setId("calendar-menu");
        entry.ifPresent(found -> addEntry(menu, found));
        var day = model.cursorProperty().get();
        menu.getItems().addAll(item("plan", () -> actions.plan(day)), item("note", () -> actions.note(day)));
        return menu;
    }

    private void addEntry(ContextMenu menu, CalendarEntry entry) {
        menu.getItems().add(item(entry.key() instanceof EntryKey.OfPost ? "open" : "write", () -> actions.open(entry)));
        if (!entry.isPublished()) {
            menu.getItems().add(item("time", () -> actions.time(entry)));
        }
        var posts = posts();
        if (!posts.isEmpty()) {
            menu.getItems()
                    .addAll(
                            item("review", () -> actions.review(posts.getFirst())),
                            item("release", () -> actions.release(posts)));
        }
        if (entry.key() instanceof EntryKey.OfPost post && !entry.isPublished()) {
            Optional<LocalDate> due = Optional.ofNullable(entry.dueOn());
            menu.getItems().add(item("due", () -> actions.due(post.post(), due)));
        }
        if (carry.isMovable()) {
            menu.getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            item("take", carry::take),
                            item("day-later", () -> carry.moveBy(1)),
                            item("week-later", () -> carry.moveBy(WEEK)),
                            item(entry.key() instanceof EntryKey.OfPost ? "unplan" : "leave-out", carry::unplan));
        }
        menu.getItems().add(new SeparatorMenuItem());
    }

    /// The posts among the selected entries, each once.
    private List<PostId> posts() {
        return model.selection().entries().stream()
                .filter(EntryKey.OfPost.class::isInstance)
                .map(key -> ((EntryKey.OfPost) key).post())
                .distinct()
                .toList();
    }

    private MenuItem item(String name, Runnable action) {
        var item = new MenuItem(messages.text("calendar.menu." + name));
        item.setId("calendar-menu-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
