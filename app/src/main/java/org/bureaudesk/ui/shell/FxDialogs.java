package org.bureaudesk.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ChoiceGate;
import org.bureaudesk.ui.Dialogs;
import org.bureaudesk.ui.FxTasks;
import org.bureaudesk.ui.Tasks;

/// The [Dialogs] of the running application. File choosers start in the folder used last.
final class FxDialogs implements Dialogs {

    private static final int MESSAGE_WIDTH = 460;

    private final Stage owner;
    private final Messages messages;
    private final Overlay overlay;
    private final WindowMemory memory;
    private final Tasks tasks;
    private final ChoiceGate gate;

    FxDialogs(Stage owner, Messages messages, Overlay overlay, WindowMemory memory, Tasks tasks) {
        this.owner = owner;
        this.messages = messages;
        this.overlay = overlay;
        this.memory = memory;
        this.tasks = tasks;
        gate = new ChoiceGate(() -> notice("ui.lock.choice-dropped"));
    }

    /// What every chooser passes: to be told when the window locks and opens.
    ChoiceGate gate() {
        return gate;
    }

    @Override
    public boolean confirm(String titleKey, String messageKey, String confirmKey, Object... facts) {
        var yes = new ButtonType(messages.text(confirmKey), ButtonData.OK_DONE);
        var no = new ButtonType(messages.text("ui.cancel"), ButtonData.CANCEL_CLOSE);
        var words = new Label(messages.text(messageKey, facts));
        words.setId("confirm-text");
        words.setWrapText(true);
        words.setPrefWidth(MESSAGE_WIDTH);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "", yes, no);
        alert.initOwner(owner);
        alert.setTitle(messages.text(titleKey));
        alert.setHeaderText(null);
        alert.getDialogPane().setContent(words);
        alert.getDialogPane().lookupButton(yes).setId("confirm-yes");
        alert.getDialogPane().lookupButton(no).setId("confirm-no");
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public void notice(String messageKey, Object... facts) {
        overlay.notice(messages.text(messageKey, facts));
    }

    @Override
    public void call(String titleKey, String messageKey, Object... facts) {
        overlay.notice(messages.text(messageKey, facts));
        var title = messages.text(titleKey);
        var words = messages.text(messageKey, facts);
        var _ = FxTasks.ahead(() -> DeskTray.say(title, words)); // a thread of its own: closing need not wait for it
    }

    @Override
    public Optional<Path> chooseSave(String titleKey, String suggestedName, String extension) {
        var chooser = chooser(titleKey);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(filter(extension));
        return gate.ask(() -> chooser.showSaveDialog(owner))
                .map(this::remembered)
                .map(chosen -> withExtension(chosen, extension));
    }

    @Override
    public List<Path> chooseOpen(String titleKey, String... extensions) {
        var chooser = chooser(titleKey);
        if (extensions.length > 0) {
            chooser.getExtensionFilters().add(filter(extensions));
        }
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("ui.files.all"), "*.*"));
        var chosen = gate.ask(() -> chooser.showOpenMultipleDialog(owner)).orElse(List.of());
        chosen.stream().findFirst().ifPresent(this::remembered);
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(titleKey));
        memory.folder().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        var chosen = gate.ask(() -> chooser.showDialog(owner)).map(File::toPath);
        chosen.ifPresent(memory::rememberFolder);
        return chosen;
    }

    @Override
    public void reveal(Path path) {
        tasks.perform(() -> openWithDesktop(path), () -> {});
    }

    private static void openWithDesktop(Path path) {
        var file = path.toAbsolutePath().normalize();
        if (!Files.exists(file)) {
            throw new UserException("ui.reveal.gone", file);
        }
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var opener = system.contains("win") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(opener, file.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw UserException.causedBy(e, "ui.reveal.failed", file);
        }
    }

    private FileChooser chooser(String titleKey) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        memory.folder().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private FileChooser.ExtensionFilter filter(String... extensions) {
        var patterns = Arrays.stream(extensions).map(e -> "*." + e).toList();
        return new FileChooser.ExtensionFilter(messages.text("ui.files.some", String.join("、", patterns)), patterns);
    }

    private Path remembered(File chosen) {
        var folder = chosen.toPath().toAbsolutePath().getParent();
        if (folder != null) {
            memory.rememberFolder(folder);
        }
        return chosen.toPath();
    }

    private static Path withExtension(Path chosen, String extension) {
        var name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension)
                ? chosen
                : chosen.resolveSibling(name + "." + extension);
    }
}
