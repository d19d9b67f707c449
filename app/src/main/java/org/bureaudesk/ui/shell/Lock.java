package org.bureaudesk.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// Lies over the whole window while it waits for a password, and knows when the window was last touched.
final class Lock {

    private final Scene scene;
    private final Clock clock;
    private final Overlay overlay;
    private final StackPane root = new StackPane();
    private @Nullable View view;
    private @Nullable Node focusBefore;
    private Instant touched;

    Lock(Scene scene, Clock clock, Overlay overlay) {
        this.scene = scene;
        this.clock = clock;
        this.overlay = overlay;
        touched = clock.instant();
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        scene.addEventFilter(InputEvent.ANY, _ -> touched = clock.instant());
    }

    StackPane root() {
        return root;
    }

    void holds(View wanted) {
        view = wanted;
        root.getChildren().setAll(wanted.root());
    }

    boolean isOn() {
        return root.isVisible();
    }

    /// Nothing below can be seen, clicked or typed into while it is on; afterwards the cursor is where it was.
    void show(boolean on) {
        var held = view;
        if (held == null || on == isOn()) {
            return;
        }
        if (on) {
            focusBefore = scene.getFocusOwner();
        }
        root.setVisible(on);
        overlay.onlyPanel(root, on);
        if (on) {
            held.shown();
        } else if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    long idleMinutes() {
        return Duration.between(touched, clock.instant()).toMinutes();
    }
}
