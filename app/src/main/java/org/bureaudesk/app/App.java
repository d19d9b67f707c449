package org.bureaudesk.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window of the program.
public final class App extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new BorderPane(), 1366, 768));
        stage.show();
    }
}
