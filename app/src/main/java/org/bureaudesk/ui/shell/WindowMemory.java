package org.bureaudesk.ui.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.slf4j.LoggerFactory;

/// Where the window stood and which folder was used last, kept in a small file. Losing it costs nothing, so a file that
/// cannot be read or written is only logged.
final class WindowMemory {

    static final double MIN_WIDTH = 900;
    static final double MIN_HEIGHT = 560;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Path file;
    private final Properties kept = new Properties();

    WindowMemory(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LoggerFactory.getLogger(WindowMemory.class).warn("Window memory unreadable", e);
            }
        }
    }

    /// Puts the window where it was, as far as there is still a screen there.
    void place(Stage stage) {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        var place = new Rectangle2D(number("x", 0), number("y", 0), number("width", WIDTH), number("height", HEIGHT));
        var screens = Screen.getScreensForRectangle(place);
        var known = kept.containsKey("x") && !screens.isEmpty();
        var bounds = (known ? screens.getFirst() : Screen.getPrimary()).getVisualBounds();
        stage.setWidth(Math.min(place.getWidth(), bounds.getWidth()));
        stage.setHeight(Math.min(place.getHeight(), bounds.getHeight()));
        if (known) {
            stage.setX(Math.clamp(place.getMinX(), bounds.getMinX(), bounds.getMaxX() - stage.getWidth()));
            stage.setY(Math.clamp(place.getMinY(), bounds.getMinY(), bounds.getMaxY() - stage.getHeight()));
        }
        stage.setMaximized("true".equals(kept.getProperty("maximized")));
    }

    void remember(Stage stage) {
        kept.setProperty("maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            kept.setProperty("x", String.valueOf(stage.getX()));
            kept.setProperty("y", String.valueOf(stage.getY()));
            kept.setProperty("width", String.valueOf(stage.getWidth()));
            kept.setProperty("height", String.valueOf(stage.getHeight()));
        }
        write();
    }

    Optional<Path> folder() {
        return Optional.ofNullable(kept.getProperty("folder")).map(Path::of).filter(Files::isDirectory);
    }

    void rememberFolder(Path folder) {
        kept.setProperty("folder", folder.toString());
    }

    private void write() {
        try {
            WholeFile.write(file, draft -> {
                try (var out = Files.newBufferedWriter(draft)) {
                    kept.store(out, null);
                }
            });
        } catch (UserException e) {
            LoggerFactory.getLogger(WindowMemory.class).warn("Window memory not kept", e);
        }
    }

    private double number(String key, double otherwise) {
        try {
            var value = Double.parseDouble(kept.getProperty(key, ""));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
