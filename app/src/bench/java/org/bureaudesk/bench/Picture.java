package org.bureaudesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bureaudesk.app.App;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.text.Messages;

/// Makes the screenshot of the README: the first screen over the demonstration bureau, into the file named.
final class Picture {

    private static final int LOAD_MILLIS = 2_500;

    private Picture() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("picture");
        var house = House.open(folder, Beijing.CLOCK);
        house.demo().service().fill();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Platform.startup(() -> {
            var shell = new App(new Stage(), Messages.preferred(System.getenv()), Beijing.CLOCK).live(house);
            shell.tasks()
                    .load(
                            () -> {
                                Thread.sleep(LOAD_MILLIS);
                                return true;
                            },
                            _ -> save(shell.scene(), Path.of(args[0])),
                            () -> System.exit(0));
        });
    }

    private static void save(Scene scene, Path file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
