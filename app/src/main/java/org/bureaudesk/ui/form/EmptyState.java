package org.bureaudesk.ui.form;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an empty screen shows: a sentence that says what to do, and the button that does it.
public final class EmptyState {

    private final VBox root = new VBox();

    /// @param icon name in the Feather pack, such as `fth-inbox`
    public EmptyState(String icon, String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("empty-text");
        root.getStyleClass().add("empty-state");
        root.getChildren().addAll(new FontIcon(icon), words);
    }

    /// The first button is the one to press.
    public EmptyState with(String id, String caption, Runnable action) {
        var button = new Button(caption);
        button.setId(id);
        button.setDefaultButton(false);
        if (root.getChildren().stream().noneMatch(Button.class::isInstance)) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> action.run());
        root.getChildren().add(button);
        return this;
    }

    public VBox root() {
        return root;
    }
}
