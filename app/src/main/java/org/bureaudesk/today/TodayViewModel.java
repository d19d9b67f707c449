package org.bureaudesk.today;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.demo.DemoService;
import org.bureaudesk.post.Publication;
import org.bureaudesk.quota.Level;
import org.bureaudesk.today.work.DeskWork;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The state of the first screen. FX thread only, but for [#changed].
final class TodayViewModel {

    private static final Duration LONGEST_TICK = Duration.ofMinutes(3);

    private final TodayService today;
    private final DemoService demo;
    private final Tasks tasks;
    private final Clock clock;
    private final Badge badge;
    private final Badge postBadge;

    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Alert> alerts = FXCollections.observableArrayList();
    private final ObservableList<Alert> readOnlyAlerts = FXCollections.unmodifiableObservableList(alerts);
    private final ObservableList<Waiting> waiting = FXCollections.observableArrayList();
    private final ObservableList<Waiting> readOnlyWaiting = FXCollections.unmodifiableObservableList(waiting);
    private final ObservableList<Publication.Awaited> coming = FXCollections.observableArrayList();
    private final ObservableList<Publication.Awaited> readOnlyComing = FXCollections.unmodifiableObservableList(coming);
    private final ReadOnlyObjectWrapper<DeskWork> work = new ReadOnlyObjectWrapper<>(DeskWork.NONE);
    private final BooleanProperty demoPresent = new SimpleBooleanProperty();
    private final AtomicBoolean reloadQueued = new AtomicBoolean();
    private @Nullable LocalDateTime lastTick;
    private boolean told;
    private int latestRequest;

    /// @param postBadge counts the posts to be registered and the orders to be worked off, in their own room
    TodayViewModel(TodayService today, DemoService demo, Tasks tasks, Clock clock, Badge badge, Badge postBadge) {
        this.today = today;
        this.demo = demo;
        this.tasks = tasks;
        this.clock = clock;
        this.badge = badge;
        this.postBadge = postBadge;
        today.onChange(this::changed);
    }

    /// `null` until the first answer.
    ReadOnlyObjectProperty<@Nullable Board> board() {
        return board.getReadOnlyProperty();
    }

    ObservableList<Alert> alerts() {
        return readOnlyAlerts;
    }

    ObservableList<Waiting> waiting() {
        return readOnlyWaiting;
    }

    /// What is planned for the rest of the day.
    ObservableList<Publication.Awaited> coming() {
        return readOnlyComing;
    }

    /// What waits for whoever is at the desk.
    ReadOnlyObjectProperty<DeskWork> work() {
        return work.getReadOnlyProperty();
    }

    /// Whether the demonstration stands in the workspace, to be said and to be removed.
    ReadOnlyBooleanProperty demoPresent() {
        return demoPresent;
    }

    void reload() {
        var request = ++latestRequest;
        var on = LocalDate.now(clock);
        tasks.load(
                () -> new Answer(today.board(on), today.work(on), demo.isPresent()),
                answer -> {
                    if (request == latestRequest) { // answers may come back out of order
                        show(answer);
                    }
                },
                () -> {});
    }

    /// Called every minute. Looks anew where midnight has passed, and where more time is gone than a minute explains,
    /// for then the computer slept or the clock was set; tells what is late once a planned time has come.
    void tick() {
        var now = LocalDateTime.now(clock);
        var before = lastTick;
        lastTick = now;
        var shown = board.get();
        if (shown == null) {
            return;
        }
        if (!shown.on().equals(now.toLocalDate()) || (before != null && jumped(Duration.between(before, now)))) {
            reload();
        } else {
            judge(shown, now);
        }
    }

    private static boolean jumped(Duration gone) {
        return gone.isNegative() || gone.compareTo(LONGEST_TICK) > 0;
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

    /// Once, at the first look: `told` takes how much is red and how much is due that day, where either is anything.
    void tellOnce(BiConsumer<Integer, Integer> told) {
        board.subscribe(first -> {
            if (first != null && !this.told) {
                this.told = true;
                var red = (int)
                        alerts.stream().filter(a -> a.level() == Level.RED).count();
                var due = first.releases().awaited().size()
                        + (int) first.deadlines().stream()
                                .filter(d -> d.due().equals(first.on()))
                                .count();
                if (red + due > 0) {
                    told.accept(red, due);
                }
            }
        });
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
        var now = LocalDateTime.now(clock);
        lastTick = now;
        waiting.setAll(AlertPolicy.waiting(answer.board()));
        work.set(answer.work());
        demoPresent.set(answer.demo());
        judge(answer.board(), now);
        board.set(answer.board());
    }

    /// What the board means at this minute.
    private void judge(Board newBoard, LocalDateTime now) {
        var releases = newBoard.releases();
        var found = AlertPolicy.alerts(newBoard, now);
        if (!alerts.equals(found)) {
            alerts.setAll(found);
        }
        coming.setAll(releases.coming(now));
        badge.show(alerts.size());
        postBadge.show(Board.Releases.posts(releases.late(now)).size()
                + releases.withdrawals().size());
    }

    private record Answer(Board board, DeskWork work, boolean demo) {}
}
