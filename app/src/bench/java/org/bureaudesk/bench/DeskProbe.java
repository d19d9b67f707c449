package org.bureaudesk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.bureaudesk.app.App;
import org.bureaudesk.house.House;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.shell.Shell;

/// The program's window on a house, and how long its thread is busy, be it with an event or with the layout of a frame.
/// Painting goes on elsewhere.
final class DeskProbe {

    /// Two frames of a screen that shows sixty in a second: what nobody sees on a machine that does other things too.
    static final double GOAL_MILLIS = 32;

    private static final long PATIENCE_MILLIS = 20_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Shell shell;
    private final Scene scene;
    private final AtomicInteger frames = new AtomicInteger();

    private final long thread = Thread.currentThread().threadId();

    private DeskProbe(Shell shell) {
        this.shell = shell;
        scene = shell.scene();
        scene.addPostLayoutPulseListener(frames::incrementAndGet);
    }

    /// Shows the window, 1366 × 768.
    static DeskProbe open(House house) throws Exception {
        var probe = new FutureTask<>(() -> {
            var stage = new Stage();
            var shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), house.clock()).live(house);
            stage.setWidth(1366);
            stage.setHeight(768);
            return new DeskProbe(shell);
        });
        Platform.startup(probe);
        return probe.get();
    }

    void go(String room, @org.jspecify.annotations.Nullable Object what) {
        shell.go(room, what);
    }

    Scene scene() {
        return scene;
    }

    /// The node with that id; there has to be one.
    <N extends Node> N node(String selector, Class<N> type) {
        return type.cast(Objects.requireNonNull(scene.lookup(selector), selector));
    }

    /// Asks on the window's thread.
    static <T> T ask(Callable<T> question) throws Exception {
        var asked = new FutureTask<>(question);
        Platform.runLater(asked);
        return asked.get();
    }

    /// How long something took to stand on the screen.
    record Took(double shownMillis, Stretch longest) {}

    /// For how long the window's thread did not answer.
    ///
    /// @param clock by the clock, with whatever else the machine did
    /// @param own what it worked itself meanwhile
    record Stretch(double clock, double own) {

        static final Stretch NONE = new Stretch(0, 0);

        Stretch longer(Stretch other) {
            return new Stretch(Math.max(clock, other.clock), Math.max(own, other.own));
        }

        @Override
        public String toString() {
            return "longest stretch of work in the window %.1f ms (goal <= %.0f: %s), %.1f ms by the clock"
                    .formatted(own, GOAL_MILLIS, own <= GOAL_MILLIS ? "met" : "not met", clock);
        }
    }

    /// Does something on the window's thread and knocks at it again and again until the frame that shows the outcome.
    Took until(Runnable action, Predicate<Scene> shown) throws Exception {
        var start = System.nanoTime();
        var longest = knock(action);
        var there = new AtomicBoolean();
        var frame = new AtomicInteger();
        while (true) {
            longest = longest.longer(knock(() -> {
                if (!there.get() && shown.test(scene)) {
                    there.set(true);
                    frame.set(frames.get());
                    Platform.requestNextPulse();
                }
            }));
            if (there.get() && frames.get() > frame.get()) {
                return new Took((System.nanoTime() - start) / 1e6, longest);
            }
            if ((System.nanoTime() - start) / 1e6 > PATIENCE_MILLIS) {
                throw new IllegalStateException("It did not come about");
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /// Knocks for as long as the work takes.
    Stretch during(Samples.Work work) throws Exception {
        var busy = new AtomicReference<>(Stretch.NONE);
        var measuring = new AtomicBoolean(true);
        var knocking = Thread.ofPlatform().start(() -> {
            try {
                while (measuring.get()) {
                    busy.set(busy.get().longer(knock(() -> {})));
                    TimeUnit.MILLISECONDS.sleep(1);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        work.run();
        measuring.set(false);
        knocking.join();
        return busy.get();
    }

    private Stretch knock(Runnable work) throws InterruptedException {
        var answered = new CountDownLatch(1);
        var start = System.nanoTime();
        var worked = THREADS.getThreadCpuTime(thread);
        Platform.runLater(() -> {
            work.run();
            answered.countDown();
        });
        answered.await();
        return new Stretch((System.nanoTime() - start) / 1e6, (THREADS.getThreadCpuTime(thread) - worked) / 1e6);
    }
}
