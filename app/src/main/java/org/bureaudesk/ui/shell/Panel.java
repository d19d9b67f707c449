package org.bureaudesk.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// Holds a view over the window. Its view is built when it is first opened.
final class Panel {

    private final Look look;
    private final StackPane root = new StackPane();
    private @Nullable Feature feature;
    private @Nullable View view;
    private @Nullable Node before;

    /// @param passing whether Esc or a click beside it closes it
    Panel(Look look, boolean passing) {
        this.look = look;
        root.getStyleClass().add("veil");
        root.setAlignment(Pos.TOP_CENTER);
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        if (passing) {
            closeInPassing();
        }
    }

    private void closeInPassing() {
        root.setOnMouseClicked(event -> {
            if (root.equals(event.getTarget())) {
                close();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    StackPane root() {
        return root;
    }

    void holds(Feature wanted) {
        feature = wanted;
        look.add(List.of(wanted.id()));
    }

    /// Opens it with something to show, as its view takes it.
    void open(@Nullable Object what) {
        before = root.getScene() == null ? null : root.getScene().getFocusOwner();
        open();
        var known = view;
        if (known != null && what != null) {
            known.open(what);
        }
    }

    /// Lets the view bring to safety what was typed.
    void leave() {
        var known = view;
        if (known != null && root.isVisible()) {
            known.leaving();
        }
    }

    void open() {
        var wanted = feature;
        if (wanted == null) {
            return;
        }
        var known = view;
        if (known == null) {
            known = wanted.view().get();
            view = known;
            root.getChildren().setAll(known.root());
        }
        root.setVisible(true);
        known.root().requestFocus(); // so that Esc and the view's own keys work before anything is loaded
        known.shown();
    }

    /// Gives the keyboard back to where it was.
    void close() {
        root.setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }
}
