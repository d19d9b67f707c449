package org.bureaudesk.app;

import javafx.application.Application;

/// Loads JavaFX and opens the window.
final class Window {

    private Window() {}

    static void open() {
        Application.launch(App.class);
    }
}
