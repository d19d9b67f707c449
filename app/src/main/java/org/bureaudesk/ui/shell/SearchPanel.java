package org.bureaudesk.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// Holds the search over the window: Esc or a click beside it closes it. Built when it is first asked for.
final class SearchPanel {

    private final Look look;
    private final StackPane root = new StackPane();
    private @Nullable Feature feature;
    private @Nullable View view;

    SearchPanel(Look look) {
        this.look = look;
        root.getStyleClass().add("veil");
        root.setId("search-veil");
        root.setAlignment(Pos.TOP_CENTER);
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
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

    void show(Feature search) {
        feature = search;
    }

    void open() {
        var wanted = feature;
        if (wanted == null) {
            return;
        }
        var known = view;
        if (known == null) {
            look.add(wanted.id());
            known = wanted.view().get();
            view = known;
            root.getChildren().setAll(known.root());
        }
        root.setVisible(true);
        known.shown();
    }

    void close() {
        root.setVisible(false);
    }
}
