package org.bureaudesk.calendar.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.screen.CalendarSelection.PickMode;
import org.jspecify.annotations.Nullable;

/// The calendar by keys: arrows choose a day, Space picks on it, Enter takes up and puts down.
final class BoardKeysView {

    private static final int WEEK = 7;

    private final CalendarViewModel model;
    private final CarryViewModel carry;
    private final CalendarActions actions;
    private final Runnable menu;

    BoardKeysView(CalendarViewModel model, CarryViewModel carry, CalendarActions actions, Runnable menu) {
        this.model = model;
        this.carry = carry;
        this.actions = actions;
        this.menu = menu;
    }

    void listenTo(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        return event.isShortcutDown() ? withControl(event) : plain(event);
    }

    private boolean withControl(KeyEvent event) {
        switch (event.getCode()) {
            case A ->
                model.selection()
                        .pickAll(model.entries().stream()
                                .filter(entry -> !entry.isPublished())
                                .map(CalendarEntry::key)
                                .toList());
            case X -> carry.take();
            case V -> carry.drop();
            case SPACE -> pickNext(PickMode.TOGGLE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case UP -> step(-WEEK);
            case DOWN -> step(WEEK);
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case HOME -> model.goToToday();
            case SPACE -> pickNext(PickMode.ONLY);
            case ENTER -> takeOrDrop();
            case F2 -> openPicked();
            case DELETE -> carry.unplan();
            case INSERT -> actions.plan(model.cursorProperty().get());
            case N -> actions.note(model.cursorProperty().get());
            case CONTEXT_MENU -> menu.run();
            case ESCAPE -> {
                return escape();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int days) {
        if (carry.isCarrying()) {
            carry.steer(days);
        } else {
            model.moveCursor(days);
        }
    }

    private void takeOrDrop() {
        if (carry.isCarrying()) {
            carry.drop();
        } else {
            carry.take();
        }
    }

    private boolean escape() {
        if (carry.isCarrying()) {
            carry.letGo();
            return true;
        }
        if (!model.selection().isEmpty()) {
            model.selection().clear();
            return true;
        }
        return false;
    }

    private void openPicked() {
        var picked = carry.shown().stream().findFirst();
        picked.or(() -> model.entriesOn(model.cursorProperty().get()).stream().findFirst())
                .ifPresent(actions::open);
    }

    /// The entry of the day after the one picked last, round and round.
    private void pickNext(PickMode mode) {
        var entries = model.entriesOn(model.cursorProperty().get());
        if (!entries.isEmpty()) {
            var last = lastPicked(entries);
            var next = last == null ? 0 : (entries.indexOf(last) + 1) % entries.size();
            model.pick(entries.get(next).key(), mode);
        }
    }

    private @Nullable CalendarEntry lastPicked(List<CalendarEntry> entries) {
        var picked = entries.stream()
                .filter(entry -> model.selection().has(entry.key()))
                .toList();
        return picked.isEmpty() ? null : picked.getLast();
    }
}
