package org.bureaudesk.post.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The findings of the draft in the editor. One check runs at a time; an answer to a text that has changed meanwhile is
/// dropped and the check run again. FX thread only.
final class FindingViewModel {

    static final Draft EMPTY = Draft.of("", "", "");

    private final DraftChecks checks;
    private final Tasks tasks;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Finding> readOnly = FXCollections.unmodifiableObservableList(findings);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(EMPTY);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Finding> selected = new SimpleObjectProperty<>();

    private long post;
    private boolean known;
    private boolean running;
    private int changes;

    FindingViewModel(DraftChecks checks, Tasks tasks) {
        this.checks = checks;
        this.tasks = tasks;
        checks.onChange(() -> tasks.later(this::recheck));
    }

    /// In the order of their places.
    ObservableList<Finding> findings() {
        return readOnly;
    }

    ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The text the findings stand in.
    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// Whether the findings are those of the text as it stands.
    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// The one looked at in list and reading pane.
    ObjectProperty<@Nullable Finding> selectedProperty() {
        return selected;
    }

    void select(Finding finding) {
        selected.set(finding);
    }

    /// Takes the text as it stands now and checks it; findings untouched by the change move along with their places.
    ///
    /// @param newPost number of the post it belongs to
    void change(long newPost, Draft now) {
        var before = draft.get();
        if (newPost != post) {
            post = newPost;
            known = false;
            show(List.of());
        } else if (now.equals(before)) {
            return;
        } else {
            move(before, now);
        }
        changes++;
        settled.set(false);
        draft.set(now);
        check(); // the draft of another post may say the same, and then nobody hears that it changed
    }

    /// Whether nothing has been found out about any text of the post yet.
    boolean isNew() {
        return !known;
    }

    private void move(Draft before, Draft now) {
        var left = List.copyOf(findings);
        var chosen = selected.get();
        for (var field : Field.values()) {
            if (!before.text(field).equals(now.text(field))) {
                var shift = Shift.between(before.text(field), now.text(field));
                left = left.stream().flatMap(f -> moved(f, field, shift)).toList();
                chosen = chosen == null
                        ? null
                        : moved(chosen, field, shift).findFirst().orElse(null);
            }
        }
        if (!left.equals(findings)) {
            selected.set(chosen);
            show(left);
        }
    }

    private static Stream<Finding> moved(Finding finding, Field field, Shift shift) {
        return finding.field() == field ? shift.move(finding).stream() : Stream.of(finding);
    }

    /// Checks the text as it stands, if that is still to be done.
    void check() {
        if (running || settled.get()) {
            return;
        }
        running = true;
        var asked = draft.get();
        var change = changes;
        tasks.load(
                () -> checks.check(asked),
                found -> {
                    if (change == changes) {
                        known = true;
                        settled.set(true);
                        show(found);
                    }
                },
                () -> {
                    running = false;
                    if (change != changes) {
                        check();
                    }
                });
    }

    private void recheck() {
        changes++;
        settled.set(false);
        check();
    }

    /// What stands there already is left alone, as it is with almost every key.
    private void show(List<Finding> found) {
        if (found.equals(findings)) {
            return;
        }
        var chosen = selected.get();
        selected.set(null); // a list that changes under its selection chooses another
        findings.setAll(found);
        counts.set(Counts.of(found));
        selected.set(chosen != null && found.contains(chosen) ? chosen : null);
    }

    /// The finding after the spot, or the first again after the last; empty where there are none.
    Optional<Finding> next(TextPlaces.Spot spot) {
        return step(spot, 1);
    }

    Optional<Finding> previous(TextPlaces.Spot spot) {
        return step(spot, -1);
    }

    private Optional<Finding> step(TextPlaces.Spot spot, int by) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        int at = findings.indexOf(selected.get());
        if (at < 0 || !stands(findings.get(at), spot)) {
            at = before(spot) + (by > 0 ? 0 : 1);
        }
        return Optional.of(findings.get(Math.floorMod(at + by, findings.size())));
    }

    private static boolean stands(Finding finding, TextPlaces.Spot spot) {
        return finding.field() == spot.field() && finding.start() == spot.start() && finding.end() == spot.end();
    }

    /// Index of the last finding that begins before the spot; -1 for none.
    private int before(TextPlaces.Spot spot) {
        var before = findings.stream()
                .filter(f -> f.field() == spot.field()
                        ? f.start() < spot.start()
                        : f.field().compareTo(spot.field()) < 0);
        return (int) before.count() - 1; // they stand in the order of their places
    }

    /// Whether the text at the finding's place is still the one it was found for.
    boolean holds(Finding finding) {
        var text = draft.get().text(finding.field());
        return finding.end() <= text.length()
                && Objects.equals(text.substring(finding.start(), finding.end()), finding.text());
    }
}
