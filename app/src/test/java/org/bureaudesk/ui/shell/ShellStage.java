package org.bureaudesk.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bureaudesk.house.House;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;
import org.testfx.util.WaitForAsyncUtils;

/// The real main window around one room, for GUI tests.
public final class ShellStage {

    private static final long PATIENCE_SECONDS = 20;

    private final Shell shell;

    private ShellStage(Shell shell) {
        this.shell = shell;
    }

    /// Opens the window with the one room in front, 1366 × 768, light.
    public static ShellStage open(Stage stage, House house, Path folder, Function<Screens, Feature> room) {
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var shell = new Shell(stage, messages, house.clock(), house.history(), folder.resolve("window.properties"));
        shell.wear(Settings.DEFAULT);
        stage.setWidth(1366);
        stage.setHeight(768);
        shell.open(List.of(room.apply(shell.screens())), List.of());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.requestFocus(); // keys go to the window in front, and opening one is not yet that
        return new ShellStage(shell);
    }

    /// Waits until the window says so, because rooms load off the FX thread.
    public static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come about", e);
        }
    }

    /// Shows one thing of a room, as another room would ask for it.
    public void open(String room, Object what) {
        shell.screens().navigator().go(room, what);
    }

    /// Leaves a picture of the window under `target/screenshots`.
    public void picture(String name) {
        pictureOf(shell.scene(), name);
    }

    /// The same of the window a node stands in, such as a dialog.
    public void pictureOf(Node node, String name) {
        pictureOf(node.getScene(), name);
    }

    /// Leaves a picture of the window a node stands in, without a house around it.
    public static void pictureAround(Node node, String name) {
        pictureOf(node.getScene(), name);
    }

    private static void pictureOf(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        try {
            var file = Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
