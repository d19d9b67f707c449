package org.bureaudesk.ui.shell;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bureaudesk.kernel.History;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Tasks;

/// The line at the bottom: when something was last saved, when last backed up, and what this computer may not hold.
final class StatusLine {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;
    private final Clock clock;
    private final Label saved = new Label();
    private final Label backup = new Label();
    private final HBox root = new HBox();

    StatusLine(Messages messages, Clock clock, History history, Tasks tasks) {
        this.messages = messages;
        this.clock = clock;
        saved.setId("saved");
        saved.setText(messages.text("shell.saved.always"));
        backup.setId("backup");
        backup.managedProperty().bind(backup.textProperty().isNotEmpty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var noSecrets = new Label(messages.text("shell.no-secrets"));
        noSecrets.setId("no-secrets");
        root.getStyleClass().add("status");
        root.getChildren().addAll(saved, backup, gap, noSecrets);
        history.onChange(() -> tasks.later(this::savedNow));
    }

    HBox root() {
        return root;
    }

    void backedUp(LocalDateTime moment) {
        var today = LocalDateTime.now(clock).toLocalDate();
        var time = TIME.format(moment);
        backup.setText(
                moment.toLocalDate().equals(today)
                        ? messages.text("shell.backup.today", time)
                        : messages.text("shell.backup.on", Words.date(moment.toLocalDate(), messages), time));
    }

    private void savedNow() {
        saved.setText(messages.text("shell.saved.at", TIME.format(LocalTime.now(clock))));
    }
}
