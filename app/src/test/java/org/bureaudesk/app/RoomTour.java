package org.bureaudesk.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.shell.Shell;

/// Opens the whole program on the demonstration bureau, walks through every room, takes a picture of each and looks at
/// every text on the way. Started by tests, and as a program of its own where the screen is scaled:
/// `RoomTour FOLDER SUFFIX`.
public final class RoomTour {

    static final double WIDTH = 1366;
    static final double HEIGHT = 768;
    private static final Duration SETTLE = Duration.ofMillis(400);
    private static final int MOST_WAITS = 40;
    private static final int FRAMES = 3;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._/:\\\\@=&?+%-]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
    private static final Set<String> KNOWN = Set.of(
            "APP", "Excel", "CSV", "Word", "WPS", "Ctrl", "Esc", "Tab", "Enter", "Alt", "Shift", "Delete", "yjfb",
            "Apache", "License", "Times", "New", "Roman", "Android", "iOS", "SHA");

    private final Shell shell;
    private final Stage stage;
    private final Path folder;
    private final String suffix;
    private final List<String> complaints = new ArrayList<>();

    RoomTour(Shell shell, Stage stage, Path folder, String suffix) {
        this.shell = shell;
        this.stage = stage;
        this.folder = folder;
        this.suffix = suffix;
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        var home = Files.createTempDirectory("room-tour");
        var house = House.open(home, Beijing.CLOCK);
        house.demo().service().fill();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var tour = onFx(() -> {
            var stage = new Stage();
            var shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), Beijing.CLOCK).live(house);
            return new RoomTour(shell, stage, Path.of(args[0]), args[1]);
        });
        var complaints = tour.walk();
        complaints.forEach(System.out::println);
        System.exit(complaints.isEmpty() ? 0 : 1);
    }

    /// Not on the FX thread. What was wrong, in words; empty where nothing was.
    List<String> walk() throws Exception {
        Files.createDirectories(folder);
        onFx(() -> {
            stage.setMaximized(false);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            return true;
        });
        for (var id : onFx(this::roomIds)) {
            onFx(() -> {
                ((Button) shell.scene().lookup("#nav-" + id)).fire();
                return true;
            });
            lookAt(id);
        }
        onFx(() -> {
            ((Button) shell.scene().lookup("#search-open")).fire();
            return true;
        });
        lookAt("search");
        if (shell.faults() > 0) {
            complaints.add(shell.faults() + " faults reached the error net");
        }
        return complaints;
    }

    private void lookAt(String id) throws Exception {
        settle();
        onFx(() -> {
            picture(folder.resolve(id + suffix + ".png"));
            texts(shell.scene().getRoot()).forEach(text -> check(id, text));
            return true;
        });
    }

    /// Until everything begun is answered, laid out and painted, however busy the computer is.
    private void settle() throws Exception {
        Thread.sleep(SETTLE);
        for (int i = 0; i < MOST_WAITS && !shell.tasks().isIdle(); i++) {
            Thread.sleep(SETTLE);
        }
        for (int i = 0; i < FRAMES; i++) {
            var painted = new CountDownLatch(1);
            onFx(() -> {
                shell.scene().addPostLayoutPulseListener(painted::countDown);
                Platform.requestNextPulse();
                return true;
            });
            painted.await(MOST_WAITS, TimeUnit.SECONDS);
        }
        Thread.sleep(SETTLE);
    }

    private List<String> roomIds() {
        return shell.scene().getRoot().lookupAll(".nav").stream()
                .map(Node::getId)
                .map(id -> id.substring("nav-".length()))
                .distinct()
                .toList();
    }

    private void check(String room, Text text) {
        var words = WORD.matcher(text.getText());
        while (words.find()) {
            var word = words.group();
            var plain = word.chars().allMatch(Character::isLetter);
            if (plain && LATIN.matcher(word).find() && !KNOWN.contains(word)) {
                complaints.add(room + ": Latin word “" + word + "” in “" + text.getText() + "”");
            }
        }
        var family = text.getFont().getFamily();
        if (text.getText().codePoints().anyMatch(c -> c >= 0x4e00) && !isChinese(family)) {
            complaints.add(room + ": font " + family + " for “" + text.getText() + "”");
        }
    }

    private static boolean isChinese(String family) {
        return org.bureaudesk.ui.shell.Look.chineseFamily()
                .filter(family::equals)
                .isPresent();
    }

    private static List<Text> texts(Node node) {
        var found = new ArrayList<Text>();
        if (!node.isVisible()) {
            return found;
        }
        if (node instanceof Text text && !text.getStyleClass().contains("ikonli-font-icon")) {
            found.add(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child)));
        }
        return found;
    }

    /// What stands on the screen now; from any thread.
    static void picture(Path file) {
        try {
            var image = Platform.isFxApplicationThread() ? capture() : onFx(RoomTour::capture);
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", new File(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WritableImage capture() {
        return new Robot().getScreenCapture(null, new Rectangle2D(0, 0, WIDTH, HEIGHT), false);
    }

    private static <T> T onFx(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
