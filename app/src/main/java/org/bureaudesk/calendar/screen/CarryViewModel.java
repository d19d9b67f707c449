package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarPlanner;
import org.bureaudesk.calendar.EntryKey;
import org.bureaudesk.calendar.screen.CalendarSelection.PickMode;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.ui.Screens;
import org.jspecify.annotations.Nullable;

/// Moves what is selected to another day, by mouse or by keys. What was approved is asked about first. FX thread only.
final class CarryViewModel {

    private final CalendarViewModel calendar;
    private final CalendarPlanner planner;
    private final CalendarQuestions questions;
    private final Screens screens;
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> target = new ReadOnlyObjectWrapper<>();

    CarryViewModel(CalendarViewModel calendar, CalendarPlanner planner, CalendarQuestions questions, Screens screens) {
        this.calendar = calendar;
        this.planner = planner;
        this.questions = questions;
        this.screens = screens;
    }

    /// Where the selection would land; `null` while nothing is carried.
    ReadOnlyObjectProperty<@Nullable LocalDate> targetProperty() {
        return target.getReadOnlyProperty();
    }

    boolean isCarrying() {
        return target.get() != null;
    }

    /// Takes up what is selected, else the first entry under the cursor.
    void take() {
        if (calendar.selection().isEmpty()) {
            calendar.entriesOn(calendar.cursorProperty().get()).stream()
                    .filter(entry -> !entry.isPublished())
                    .findFirst()
                    .ifPresent(entry -> calendar.pick(entry.key(), PickMode.ONLY));
        }
        if (!calendar.selection().isEmpty()) {
            var from = calendar.selection()
                    .leadDay()
                    .orElse(calendar.cursorProperty().get());
            calendar.goTo(from);
            target.set(from);
        }
    }

    /// Points to another day while carrying.
    void steer(int days) {
        var now = target.get();
        if (now != null) {
            aim(now.plusDays(days));
        }
    }

    void aim(LocalDate day) {
        target.set(day);
        calendar.goTo(day);
    }

    /// Points to a day with the mouse; the page stays.
    void hover(LocalDate day) {
        target.set(day);
    }

    void letGo() {
        target.set(null);
    }

    /// Puts down what is carried where the target is.
    void drop() {
        var day = target.get();
        if (day != null) {
            dropOn(day);
        }
    }

    /// Moves the selection so that the entry picked last stands on `day`; posts of the drawer are planned for it.
    void dropOn(LocalDate day) {
        target.set(null);
        var selection = calendar.selection();
        var undated = selection.undated();
        if (!undated.isEmpty()) {
            plan(undated, day);
        }
        selection.leadDay().ifPresent(from -> moveBy((int) ChronoUnit.DAYS.between(from, day)));
    }

    /// Moves the selected entries by whole days.
    void moveBy(int days) {
        var keys = calendar.selection().entries();
        if (days != 0 && !keys.isEmpty()) {
            screens.tasks().load(() -> planner.preview(keys), preview -> move(keys, days, preview), () -> {});
        }
    }

    /// Back to the drawer; an occurrence is left out this time.
    void unplan() {
        var keys = calendar.selection().entries();
        if (!keys.isEmpty()) {
            screens.tasks().load(() -> planner.preview(keys), preview -> unplan(keys, preview), () -> {});
        }
    }

    private void unplan(List<EntryKey> keys, CalendarPlanner.Preview preview) {
        if (mayMove(preview)) {
            screens.tasks()
                    .load(
                            () -> planner.unplan(keys),
                            count -> {
                                calendar.selection().clear();
                                screens.dialogs().notice("calendar.unplanned", count);
                            },
                            () -> {});
        }
    }

    private void move(List<EntryKey> keys, int days, CalendarPlanner.Preview preview) {
        if (mayMove(preview)) {
            screens.tasks()
                    .load(
                            () -> planner.move(keys, days),
                            count -> {
                                calendar.selection()
                                        .replace(keys.stream()
                                                .map(key -> key.moved(days))
                                                .toList());
                                tell(count, preview);
                            },
                            () -> {});
        }
    }

    private boolean mayMove(CalendarPlanner.Preview preview) {
        if (preview.movable() == 0) {
            screens.dialogs().notice("calendar.move.published");
            return false;
        }
        return preview.approved() == 0
                || screens.dialogs()
                        .confirm(
                                "calendar.move.approved.title",
                                "calendar.move.approved.question",
                                "calendar.move.approved.confirm",
                                preview.approved());
    }

    private void tell(int count, CalendarPlanner.Preview preview) {
        if (preview.published() > 0) {
            screens.dialogs().notice("calendar.moved.but-published", count, preview.published());
        } else {
            screens.dialogs().notice("calendar.moved", count);
        }
    }

    private void plan(List<PostId> posts, LocalDate day) {
        var accounts = accountsFor(posts);
        if (accounts != null) {
            screens.tasks()
                    .load(
                            () -> planner.plan(posts, day.atTime(planner.usualTime()), accounts),
                            count -> {
                                calendar.selection().clear();
                                screens.dialogs().notice("calendar.planned", count, day);
                            },
                            () -> {});
        }
    }

    /// Where posts go that are meant for no account yet: to the one shown, else the user says; `null` for nowhere.
    private @Nullable List<AccountId> accountsFor(List<PostId> posts) {
        var free = calendar.undated().stream()
                .filter(row -> posts.contains(row.id()))
                .map(PostRow::accounts)
                .anyMatch(List::isEmpty);
        var shown = calendar.shownAccounts();
        if (!free) {
            return List.of();
        }
        if (shown.size() == 1) {
            return List.of(shown.getFirst().id());
        }
        if (calendar.accounts().isEmpty()) {
            screens.dialogs().notice("calendar.no-account");
            return null;
        }
        return questions.accounts(calendar.accounts()).orElse(null);
    }

    /// Whether anything selected may be moved at all.
    boolean isMovable() {
        return calendar.selection().entries().stream()
                        .anyMatch(key -> !(key instanceof EntryKey.OfPost p && p.published()))
                || !calendar.selection().undated().isEmpty();
    }

    /// The entries of the selection as they are shown now.
    List<CalendarEntry> shown() {
        return calendar.entries().stream()
                .filter(entry -> calendar.selection().has(entry.key()))
                .toList();
    }
}
