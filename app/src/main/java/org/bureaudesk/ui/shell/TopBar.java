package org.bureaudesk.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where one is and what day it is; search, undo and redo.
final class TopBar {

    private final Messages messages;
    private final Clock clock;
    private final Label title = new Label();
    private final Label day = new Label();
    private final HBox root = new HBox();

    TopBar(Messages messages, Clock clock, UndoViewModel undo, Runnable search) {
        this.messages = messages;
        this.clock = clock;
        title.getStyleClass().add("h1");
        title.setId("room-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        day.getStyleClass().add("muted");
        day.setId("today");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var find = new Button(messages.text("shell.search.prompt"), new FontIcon("fth-search"));
        find.setId("search-open");
        find.getStyleClass().add("search-open");
        find.setOnAction(_ -> search.run());
        var back = icon("undo", "fth-corner-up-left", "shell.undo", undo.undoable(), "shell.undo.tip");
        back.setOnAction(_ -> undo.undo());
        var again = icon("redo", "fth-corner-up-right", "shell.redo", undo.redoable(), "shell.redo.tip");
        again.setOnAction(_ -> undo.redo());
        root.getStyleClass().add("top");
        root.getChildren().addAll(title, day, gap, find, back, again);
    }

    HBox root() {
        return root;
    }

    /// Puts a node at the right end.
    void add(Node node) {
        root.getChildren().add(node);
    }

    void show(String roomTitle) {
        title.setText(roomTitle);
        refreshDay();
    }

    /// The program stays open over midnight.
    void refreshDay() {
        var today = LocalDate.now(clock);
        day.setText(Words.date(today, messages) + "　" + Words.weekday(today, messages));
    }

    private Button icon(String id, String icon, String nameKey, ReadOnlyStringProperty what, String tipKey) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.disableProperty().bind(what.isEmpty());
        var tip = new Tooltip(messages.text(nameKey));
        button.setTooltip(tip);
        button.setAccessibleText(messages.text(nameKey));
        what.subscribe(label -> {
            var words = label.isEmpty() ? messages.text(nameKey) : messages.text(tipKey, label);
            tip.setText(words);
            button.setAccessibleText(words);
        });
        return button;
    }
}
