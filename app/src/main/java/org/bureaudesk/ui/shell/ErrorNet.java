package org.bureaudesk.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.FxTasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Catches every failure nobody else deals with. An expected one is told in words; a fault of the program gets a dialog
/// with a short code and is logged once. Takes failures from any thread.
public final class ErrorNet implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {

    private static final int MESSAGE_WIDTH = 460;

    private final Messages messages;
    private final Supplier<@Nullable Window> owner;
    private final Consumer<String> notices;
    private boolean open;
    private int caught;

    /// @param notices where a word is enough
    public ErrorNet(Messages messages, Supplier<@Nullable Window> owner, Consumer<String> notices) {
        this.messages = messages;
        this.owner = owner;
        this.notices = notices;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }

    @Override
    public void accept(Throwable failure) {
        var known = userExceptionIn(failure);
        if (known == null) {
            LoggerFactory.getLogger(ErrorNet.class)
                    .error("Fault {}", ErrorCode.of(failure).text(), failure);
        }
        FxTasks.onFxThread(() -> show(failure, known));
    }

    /// How many faults of the program it has caught; expected failures are not counted.
    public int caught() {
        return caught;
    }

    private void show(Throwable failure, @Nullable UserException known) {
        if (known == null) {
            caught++;
        }
        if (known != null && known.key().equals("kernel.cancelled")) {
            notices.accept(messages.text(known));
        } else if (!open) { // one dialog at a time: a fault in a loop must not bury the screen
            open = true;
            try {
                dialog(failure, known).showAndWait();
            } finally {
                open = false;
            }
        }
    }

    private Alert dialog(Throwable failure, @Nullable UserException known) {
        var alert = new Alert(known == null ? Alert.AlertType.ERROR : Alert.AlertType.WARNING);
        var window = owner.get();
        if (window != null) {
            alert.initOwner(window);
        }
        var close = new ButtonType(messages.text("ui.understood"), ButtonData.CANCEL_CLOSE);
        alert.setTitle(messages.text(known == null ? "ui.fault.title" : "ui.failure.title"));
        alert.setHeaderText(null);
        var words = new Label(
                known == null
                        ? messages.text("ui.fault.text", ErrorCode.of(failure).text())
                        : messages.text(known));
        words.setId("error-text");
        words.setWrapText(true);
        words.setPrefWidth(MESSAGE_WIDTH);
        alert.getDialogPane().setContent(words);
        alert.getDialogPane().setId("error-dialog");
        alert.getButtonTypes().setAll(close);
        if (known == null) {
            addCopy(alert, failure);
        }
        return alert;
    }

    private void addCopy(Alert alert, Throwable failure) {
        var copy = new ButtonType(messages.text("ui.fault.copy"), ButtonData.LEFT);
        alert.getButtonTypes().add(copy);
        alert.getDialogPane().lookupButton(copy).addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            var content = new ClipboardContent();
            content.putString(details(failure));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume(); // stays open
        });
    }

    private static String details(Throwable failure) {
        var out = new StringWriter();
        out.append(ErrorCode.of(failure).text()).append('\n');
        failure.printStackTrace(new PrintWriter(out, true));
        return out.toString();
    }

    private static @Nullable UserException userExceptionIn(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof UserException known) {
                return known;
            }
        }
        return null;
    }
}
