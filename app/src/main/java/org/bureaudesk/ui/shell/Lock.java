package org.bureaudesk.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// Lies over the whole window while it waits for a password, and knows when the window or a dialog was last touched.
final class Lock implements AutoCloseable {

    private final Scene scene;
    private final Clock clock;
    private final Overlay overlay;
    private final StackPane root = new StackPane();
    private final ListChangeListener<Window> opened = this::watch;
    private final EventHandler<InputEvent> touch; // one: a popup is shown again and again
    private @Nullable View view;
    private @Nullable Node focusBefore;
    private @Nullable DialogCovers covers;
    private Instant touched;

    Lock(Scene scene, Clock clock, Overlay overlay) {
        this.scene = scene;
        this.clock = clock;
        this.overlay = overlay;
        touched = clock.instant();
        touch = _ -> touched = clock.instant();
        root.getStyleClass().add("sign-in");
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        scene.addEventFilter(InputEvent.ANY, touch);
        Window.getWindows().addListener(opened);
    }

    /// Who works in a dialog is not idle.
    private void watch(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, touch));
        }
    }

    /// Looks at no window any more, so that their list does not keep this one in memory.
    @Override
    public void close() {
        Window.getWindows().removeListener(opened);
        if (covers != null) {
            covers.uncover();
        }
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
            var fresh = new DialogCovers(scene.getWindow(), root);
            covers = fresh;
            fresh.cover(held.root());
            held.shown();
        } else {
            if (covers != null) {
                covers.uncover();
            }
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    long idleMinutes() {
        return Duration.between(touched, clock.instant()).toMinutes();
    }
}
