package org.bureaudesk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// Does a piece of work in each frame of the window, so that building a large page keeps none of them waiting. FX
/// thread
/// only.
public final class Frames extends AnimationTimer {

    private static final double[] UNROLLED = {90, 170, 280, 420};

    private final Deque<Runnable> steps;

    private Frames(List<Runnable> steps) {
        this.steps = new ArrayDeque<>(steps);
    }

    /// Begins with the next frame.
    public static void begin(Runnable... steps) {
        new Frames(List.of(steps)).start();
    }

    /// Lets a table come to its height over a few frames: nothing on a page costs as much as its cells when they are
    /// first made.
    public static void unroll(TableView<?> table) {
        table.setMaxHeight(UNROLLED[0]);
        begin(
                () -> table.setMaxHeight(UNROLLED[1]),
                () -> table.setMaxHeight(UNROLLED[2]),
                () -> table.setMaxHeight(UNROLLED[3]),
                () -> {
                    table.setMaxHeight(Region.USE_COMPUTED_SIZE);
                    table.scrollTo(0); // a small one stands at its end when many rows come
                });
    }

    @Override
    public void handle(long now) {
        var step = steps.removeFirst();
        if (steps.isEmpty()) {
            stop(); // before the step, which may fail
        }
        step.run();
    }
}
