package org.bureaudesk.app;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.shell.Look;

/// Says that the workspace is being opened, where that follows an answer and no window is there yet: putting a large
/// backup in place takes a while. FX thread only.
final class Waiting {

    private static final double WIDTH = 360;
    private static final double HEIGHT = 110;

    private final Stage stage = new Stage();
    private final Look look;

    Waiting(Messages messages) {
        var words = new Label(messages.text("app.open.waiting"));
        words.setId("open-waiting");
        var line = new HBox(new ProgressIndicator(), words);
        line.getStyleClass().add("open-waiting");
        var scene = new Scene(line, WIDTH, HEIGHT);
        look = new Look(scene);
        look.wear(Settings.Theme.SYSTEM, 1);
        stage.setTitle(messages.text("shell.brand"));
        stage.setResizable(false);
        stage.setOnCloseRequest(event -> event.consume()); // what is under way is finished
        stage.setScene(scene);
    }

    void show() {
        stage.show();
    }

    void hide() {
        stage.hide();
        look.close();
    }
}
