package org.bureaudesk.bench;

import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Watches for the first painted, usable window, says so on standard output and ends the program.
final class Painted {

    static final String WORD = "PAINTED";

    private static final int LOOK_AGAIN_MILLIS = 2;

    private Painted() {}

    static void report(Predicate<Scene> usable) {
        Thread.ofPlatform().daemon().start(() -> watch(usable));
    }

    @SuppressWarnings("ThreadSleep")
    private static void watch(Predicate<Scene> usable) {
        var done = new boolean[1];
        while (!done[0]) {
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
                Platform.runLater(() -> done[0] = done[0] || look(usable));
            } catch (IllegalStateException e) { // the toolkit has not started yet
                done[0] = false;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static boolean look(Predicate<Scene> usable) {
        for (var window : Window.getWindows()) {
            var scene = window.getScene();
            if (window.isShowing() && scene != null && usable.test(scene)) {
                scene.addPostLayoutPulseListener(() -> Platform.runLater(() -> {
                    System.out.println(WORD + " " + Bench.peakMebibytes());
                    System.out.flush();
                    if (Boolean.getBoolean("bench.train")) {
                        System.exit(0); // in good order, so that the class archive is written
                    }
                    Runtime.getRuntime().halt(0);
                }));
                Platform.requestNextPulse();
                return true;
            }
        }
        return false;
    }
}
