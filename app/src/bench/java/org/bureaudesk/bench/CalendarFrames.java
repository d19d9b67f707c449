package org.bureaudesk.bench;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.bureaudesk.app.App;
import org.bureaudesk.calendar.screen.CalendarFeature;
import org.bureaudesk.house.House;
import org.bureaudesk.text.Messages;

/// What switching months costs the thread of the window, which must stay free to answer. Painting goes on elsewhere.
final class CalendarFrames {

    private static final int SWITCHES = 60;
    private static final int WARM_UP = 20;
    private static final double GOAL_MILLIS = 32;
    private static final long PATIENCE_MILLIS = 10_000;

    private CalendarFrames() {}

    static void report(House house) throws Exception {
        var started = new CountDownLatch(1);
        var scene = new Scene[1];
        Platform.startup(() -> {
            var stage = new Stage();
            var shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), house.clock()).live(house);
            stage.setWidth(1366);
            stage.setHeight(768);
            shell.go(CalendarFeature.ID, null);
            scene[0] = shell.scene();
            started.countDown();
        });
        started.await();
        settle(scene[0], "#calendar-month .tile");
        for (int i = 0; i < WARM_UP; i++) {
            turn(scene[0]);
        }
        var busy = new Samples();
        var measuring = new AtomicBoolean(true);
        var pinging = Thread.ofPlatform().start(() -> ping(busy, measuring));
        for (int i = 0; i < SWITCHES; i++) {
            turn(scene[0]);
        }
        measuring.set(false);
        pinging.join();
        System.out.printf(
                "   %d switches of the month in the window: its thread was busy at a stretch p95 %.1f ms, p99 %.1f ms,"
                        + " longest %.1f ms (goal <= %.0f: %s)%n",
                SWITCHES,
                busy.percentile(95),
                busy.percentile(99),
                busy.percentile(100),
                GOAL_MILLIS,
                busy.percentile(100) <= GOAL_MILLIS ? "met" : "not met");
    }

    private static void turn(Scene scene) throws InterruptedException {
        Platform.runLater(() -> ((Button) scene.lookup("#calendar-back")).fire());
        TimeUnit.MILLISECONDS.sleep(200);
    }

    /// Knocks at the window's thread again and again: how long an answer takes is how long the thread was busy, be it
    /// with
    /// an event or with the layout of a frame.
    private static void ping(Samples busy, AtomicBoolean measuring) {
        while (measuring.get()) {
            var answered = new CountDownLatch(1);
            var start = System.nanoTime();
            Platform.runLater(answered::countDown);
            try {
                answered.await();
                busy.add((System.nanoTime() - start) / 1e6);
                TimeUnit.MILLISECONDS.sleep(1);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void settle(Scene scene, String selector) throws InterruptedException {
        var there = new AtomicBoolean();
        for (long waited = 0; waited < PATIENCE_MILLIS && !there.get(); waited += 50) {
            TimeUnit.MILLISECONDS.sleep(50);
            Platform.runLater(() -> there.set(scene.lookup(selector) != null));
        }
        if (!there.get()) {
            throw new IllegalStateException("The calendar did not show " + selector);
        }
    }
}
