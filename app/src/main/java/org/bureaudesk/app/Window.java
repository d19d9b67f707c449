package org.bureaudesk.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.bureaudesk.house.Homes;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.text.Messages;

/// Loads JavaFX and opens the window. The workspace opens on another thread while the toolkit starts.
final class Window {

    private Window() {}

    static void open() {
        var messages = Messages.preferred(System.getenv());
        if (messages.locale().equals(Locale.SIMPLIFIED_CHINESE)) {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE); // so that menus and calendars of JavaFX speak Chinese too
        }
        var folder = Homes.standard();
        logInto(folder);
        var opening = App.open(folder, Beijing.CLOCK);
        Platform.startup(() -> new App(new Stage(), messages, Beijing.CLOCK).show(opening));
    }

    private static void logInto(Path folder) {
        if (System.getProperty("bureaudesk.log") == null && (!Files.exists(folder) || Files.isWritable(folder))) {
            System.setProperty(
                    "bureaudesk.log", folder.resolve("logs/bureau-desk.log").toString());
        }
    }
}
