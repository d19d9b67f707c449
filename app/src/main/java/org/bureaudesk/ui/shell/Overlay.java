package org.bureaudesk.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lies over the window: short notices and the progress of long work at the bottom right, a panel in the middle.
final class Overlay {

    private static final Duration NOTICE_STAYS = Duration.seconds(5);
    private static final int MOST_NOTICES = 4;

    private final StackPane root = new StackPane();
    private final VBox corner = new VBox();

    Overlay() {
        corner.getStyleClass().add("corner");
        corner.setPickOnBounds(false);
        corner.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        StackPane.setAlignment(corner, Pos.BOTTOM_RIGHT);
        root.getChildren().add(corner);
    }

    StackPane root() {
        return root;
    }

    /// Puts the window's own content under everything else.
    void over(Node content) {
        root.getChildren().addFirst(content);
    }

    /// Puts a panel over the content and under the notices; it shows itself and hides.
    void panel(Node panel) {
        root.getChildren().add(root.getChildren().size() - 1, panel);
    }

    /// Keeps the keyboard away from everything but `panel` and the notices.
    void onlyPanel(Node panel, boolean only) {
        for (var node : root.getChildren()) {
            if (!node.equals(panel) && !node.equals(corner)) {
                node.setDisable(only);
            }
        }
    }

    /// Puts a panel right over the content, under the others.
    void lowPanel(Node panel) {
        root.getChildren().add(1, panel);
    }

    void notice(String text) {
        var label = new Label(text, new FontIcon("fth-check-circle"));
        label.setId("notice");
        label.getStyleClass().add("notice");
        label.setWrapText(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        put(label);
        while (corner.lookupAll(".notice").size() > MOST_NOTICES) {
            corner.getChildren().remove(corner.lookup(".notice"));
        }
        var stay = new PauseTransition(NOTICE_STAYS);
        stay.setOnFinished(_ -> take(label));
        label.setOnMouseClicked(_ -> take(label));
        stay.play();
    }

    void put(Node node) {
        corner.getChildren().add(node);
    }

    void take(Node node) {
        corner.getChildren().remove(node);
    }
}
