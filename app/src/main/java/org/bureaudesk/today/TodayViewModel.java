package org.bureaudesk.today;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.demo.DemoService;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The state of the first screen. FX thread only, but for [#changed].
final class TodayViewModel {

    private final TodayService today;
    private final DemoService demo;
    private final Tasks tasks;
    private final Clock clock;
    private final Badge badge;

    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Alert> alerts = FXCollections.observableArrayList();
    private final ObservableList<Waiting> waiting = FXCollections.observableArrayList();
    private final BooleanProperty demoPresent = new SimpleBooleanProperty();
    private final AtomicBoolean reloadQueued = new AtomicBoolean();
    private int latestRequest;

    TodayViewModel(TodayService today, DemoService demo, Tasks tasks, Clock clock, Badge badge) {
        this.today = today;
        this.demo = demo;
        this.tasks = tasks;
        this.clock = clock;
        this.badge = badge;
        today.onChange(this::changed);
    }

    /// `null` until the first answer.
    ReadOnlyObjectProperty<@Nullable Board> board() {
        return board.getReadOnlyProperty();
    }

    ObservableList<Alert> alerts() {
        return FXCollections.unmodifiableObservableList(alerts);
    }

    ObservableList<Waiting> waiting() {
        return FXCollections.unmodifiableObservableList(waiting);
    }

    /// Whether the demonstration stands in the workspace, to be said and to be removed.
    ReadOnlyBooleanProperty demoPresent() {
        return demoPresent;
    }

    void reload() {
        var request = ++latestRequest;
        var on = LocalDate.now(clock);
        tasks.load(
                () -> new Answer(today.board(on), demo.isPresent()),
                answer -> {
                    if (request == latestRequest) { // answers may come back out of order
                        show(answer);
                    }
                },
                () -> {});
    }

    /// Begins a new day where midnight has passed; called now and then.
    void tick() {
        var shown = board.get();
        if (shown != null && !shown.on().equals(LocalDate.now(clock))) {
            reload();
        }
    }

    void importHolidays(Path file, IntConsumer onDone) {
        tasks.load(() -> today.importHolidays(file), onDone::accept, () -> {});
    }

    void loadDemo() {
        tasks.loadLong("today.demo.loading", _ -> demo.fill(), _ -> reload());
    }

    void removeDemo() {
        tasks.loadLong(
                "today.demo.removing",
                _ -> {
                    demo.remove();
                    return true;
                },
                _ -> reload());
    }

    /// From any thread: many changes at once bring about one new look.
    private void changed() {
        if (!reloadQueued.getAndSet(true)) {
            tasks.later(() -> {
                reloadQueued.set(false);
                reload();
            });
        }
    }

    private void show(Answer answer) {
        alerts.setAll(AlertPolicy.alerts(answer.board()));
        waiting.setAll(AlertPolicy.waiting(answer.board()));
        demoPresent.set(answer.demo());
        board.set(answer.board());
        badge.show(alerts.size());
    }

    private record Answer(Board board, boolean demo) {}
}
