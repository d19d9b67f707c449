package org.bureaudesk.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.bureaudesk.house.Homes;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.shell.Look;
import org.slf4j.LoggerFactory;

/// Tells why the workspace could not be opened, before there is a window, and asks what to do about it.
final class OpenFailure {

    private static final int MESSAGE_WIDTH = 620;

    private final Stage owner;
    private final Messages messages;

    OpenFailure(Stage owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /// The folder to try next; empty where the user gives up.
    Optional<Path> ask(Throwable failure) {
        var again = new ButtonType(messages.text("app.open.again"), ButtonData.OK_DONE);
        var other = new ButtonType(messages.text("app.open.other"), ButtonData.LEFT);
        var restore = new ButtonType(messages.text("preferences.restore"), ButtonData.LEFT);
        var quit = new ButtonType(messages.text("app.open.quit"), ButtonData.CANCEL_CLOSE);
        var words = new Label(explain(failure));
        words.setId("open-failure");
        words.setWrapText(true);
        words.setPrefWidth(MESSAGE_WIDTH);
        var alert = new Alert(Alert.AlertType.WARNING, "", again, other, quit);
        if (!isInUse(failure)) { // nothing is wrong with the records; they are just open
            alert.getButtonTypes().add(1, restore);
        }
        alert.setTitle(messages.text("app.open.title"));
        alert.setHeaderText(null);
        alert.getDialogPane().setContent(words);
        var answer = shown(alert).orElse(quit);
        if (answer.equals(again)) {
            return Optional.of(Homes.standard());
        }
        if (answer.equals(restore)) {
            return restore();
        }
        return answer.equals(other) ? choose() : Optional.empty();
    }

    private static Optional<ButtonType> shown(Alert alert) {
        try (var look = new Look(alert.getDialogPane().getScene())) {
            look.wear(Settings.Theme.SYSTEM, 1);
            return alert.showAndWait();
        }
    }

    /// A damaged workspace is opened again with the backup the user chooses.
    private Optional<Path> restore() {
        var folder = Homes.standard();
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("preferences.restore"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.db", "*.db"));
        var backups = folder.resolve("backups").toFile();
        if (backups.isDirectory()) {
            chooser.setInitialDirectory(backups);
        }
        var chosen = chooser.showOpenDialog(owner);
        if (chosen == null) {
            return Optional.of(folder);
        }
        try {
            House.askForRestoreInOpening(folder, chosen.toPath());
            return Optional.of(folder);
        } catch (UserException e) {
            return ask(e);
        }
    }

    private Optional<Path> choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("app.open.other"));
        var chosen = chooser.showDialog(owner);
        if (chosen == null) {
            return Optional.of(Homes.standard());
        }
        Homes.choose(chosen.toPath());
        return Optional.of(chosen.toPath());
    }

    private static boolean isInUse(Throwable failure) {
        return cause(failure) instanceof UserException known && known.key().equals("storage.in-use");
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private String explain(Throwable failure) {
        var cause = cause(failure);
        if (cause instanceof UserException known) {
            return messages.text(known);
        }
        LoggerFactory.getLogger(OpenFailure.class).error("Workspace not opened", cause);
        return messages.text("app.open.fault", Homes.standard());
    }
}
