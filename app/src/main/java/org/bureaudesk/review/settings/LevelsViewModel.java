package org.bureaudesk.review.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.review.QueueService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.LevelsFile;
import org.bureaudesk.review.flow.LevelsPolicy;
import org.bureaudesk.review.flow.RoleChoice;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The levels of review as they are being set. Written together, once they can be gone by. FX thread only.
final class LevelsViewModel {

    final BooleanProperty sameTwice = new SimpleBooleanProperty();
    final StringProperty sameTwiceReason = new SimpleStringProperty("");
    final BooleanProperty urgent = new SimpleBooleanProperty();

    private final ReviewService reviews;
    private final QueueService queues;
    private final Supplier<List<RoleChoice>> roles;
    private final Tasks tasks;
    private final ObservableList<LevelRowViewModel> rows = FXCollections.observableArrayList();
    private final ObservableList<RoleChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable UserException> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Saved> saved = new ReadOnlyObjectWrapper<>();
    private @Nullable Levels inForce;
    private boolean saving;

    LevelsViewModel(ReviewService reviews, QueueService queues, Supplier<List<RoleChoice>> roles, Tasks tasks) {
        this.reviews = reviews;
        this.queues = queues;
        this.roles = roles;
        this.tasks = tasks;
    }

    ObservableList<LevelRowViewModel> rows() {
        return rows;
    }

    ObservableList<RoleChoice> roles() {
        return choices;
    }

    /// What is to be put right before it can be saved; `null` for nothing.
    ReadOnlyObjectProperty<@Nullable UserException> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// What was saved last; `null` before the first time.
    ReadOnlyObjectProperty<@Nullable Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Reads anew; what is typed and not saved stays.
    void reload() {
        tasks.load(
                () -> new Found(reviews.levels(), roles.get()),
                found -> {
                    var untouched = inForce == null || Optional.of(inForce).equals(typed());
                    inForce = found.levels();
                    choices.setAll(found.roles());
                    if (untouched) {
                        show(found.levels());
                    }
                },
                () -> {});
    }

    /// Back to what is in force.
    void revert() {
        if (inForce != null) {
            show(inForce);
        }
    }

    /// The three levels the program came with; in force only once saved.
    void usual() {
        show(LevelsFile.shipped());
    }

    private void show(Levels levels) {
        rows.setAll(levels.all().stream()
                .map(level -> new LevelRowViewModel(level, choices))
                .toList());
        sameTwice.set(levels.sameTwice());
        sameTwiceReason.set(levels.sameTwiceReason());
        urgent.set(levels.urgent());
        fault.set(null);
    }

    /// A level more, before those for matter outside the rules.
    void add() {
        tasks.load(
                reviews::newLevelCode,
                code -> {
                    var ordinary = (int) rows.stream()
                            .filter(row -> !row.outOfRuleOnly.get())
                            .count();
                    var level = new Level(code, "", "", "", "", false);
                    rows.add(ordinary, new LevelRowViewModel(level, choices));
                },
                () -> {});
    }

    void remove(LevelRowViewModel row) {
        rows.remove(row);
    }

    /// @param by -1 for one place up, 1 for one down
    void move(LevelRowViewModel row, int by) {
        var at = rows.indexOf(row);
        var to = at + by;
        if (at >= 0 && to >= 0 && to < rows.size()) {
            rows.remove(at);
            rows.add(to, row);
        }
    }

    void save() {
        if (saving || !check()) {
            return;
        }
        var wanted = typed().orElseThrow();
        saving = true;
        tasks.load(() -> write(wanted), this::show, () -> saving = false);
    }

    private Saved write(Levels wanted) {
        var gone = LevelsPolicy.gone(reviews.levels(), wanted).stream()
                .map(Level::code)
                .toList();
        var stuck = (int) queues.queues().values().stream()
                .flatMap(List::stream)
                .filter(line -> gone.contains(line.mark().waiting()))
                .map(line -> line.post().id())
                .distinct()
                .count();
        reviews.save(wanted);
        return new Saved(wanted, stuck);
    }

    private void show(Saved done) {
        inForce = done.levels();
        show(done.levels());
        saved.set(done);
    }

    private boolean check() {
        try {
            LevelsPolicy.check(levels());
            fault.set(null);
            return true;
        } catch (UserException e) { // said beside the button
            fault.set(e);
            return false;
        }
    }

    /// Empty while it is nothing a review could go by.
    private Optional<Levels> typed() {
        try {
            return Optional.of(levels());
        } catch (UserException _) {
            return Optional.empty();
        }
    }

    private Levels levels() {
        var reason = sameTwice.get() ? sameTwiceReason.get().strip() : "";
        return new Levels(rows.stream().map(LevelRowViewModel::level).toList(), sameTwice.get(), reason, urgent.get());
    }

    /// @param stuck how many posts wait at a level that has gone, to be handed in anew
    record Saved(Levels levels, int stuck) {}

    private record Found(Levels levels, List<RoleChoice> roles) {}
}
