package org.bureaudesk.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The baseline of start-up: a window with nothing in it.
final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] args) {
        Painted.report(scene -> true);
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new BorderPane(), 1366, 768));
            stage.show();
        });
    }
}
