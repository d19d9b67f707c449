package org.bureaudesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.bureaudesk.text.Messages;

/// The keys of the whole window, and the list of them that F1 shows.
final class Shortcuts {

    private final Messages messages;
    private final Scene scene;
    private final List<Shortcut> all = new ArrayList<>();
    private final List<Shortcut> unlisted = new ArrayList<>();
    private BooleanSupplier asleep = () -> false;

    Shortcuts(Messages messages, Scene scene) {
        this.messages = messages;
        this.scene = scene;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        all.add(Shortcut.of("F1", "shell.key.help", this::list));
    }

    void add(Shortcut shortcut) {
        all.add(shortcut);
    }

    /// A key that the list tells about in another way.
    void addUnlisted(Shortcut shortcut) {
        unlisted.add(shortcut);
    }

    /// In a text field its own undo wins.
    boolean isTyping() {
        return scene.getFocusOwner() instanceof TextInputControl field && field.isEditable();
    }

    /// No key does anything while this holds.
    void sleepWhile(BooleanSupplier condition) {
        asleep = condition;
    }

    private void pressed(KeyEvent event) {
        if (asleep.getAsBoolean() || event.getCode() == KeyCode.UNDEFINED) {
            return; // the input method is at work
        }
        for (var shortcut : Stream.concat(all.stream(), unlisted.stream()).toList()) {
            if (shortcut.combination().match(event) && shortcut.action().getAsBoolean()) {
                event.consume();
                return;
            }
        }
    }

    private void list() {
        var grid = new GridPane();
        grid.setId("shortcut-list");
        grid.getStyleClass().add("shortcut-list");
        for (var shortcut : all) {
            var keys = new Label(shortcut.keys());
            keys.getStyleClass().add("key-cap");
            grid.addRow(grid.getRowCount(), keys, new Label(messages.text(shortcut.labelKey())));
        }
        addByHand(grid, "Ctrl+1…9, 0", "shell.key.rooms");
        addByHand(grid, "Ctrl+S", "shell.key.save");
        addByHand(grid, "F8 / Shift+F8", "shell.key.finding");
        addByHand(grid, "Esc", "shell.key.escape");
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(scene.getWindow());
        dialog.setTitle(messages.text("shell.key.title"));
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(messages.text("ui.close"), ButtonData.CANCEL_CLOSE));
        dialog.showAndWait();
    }

    private void addByHand(GridPane grid, String keys, String labelKey) {
        var cap = new Label(keys);
        cap.getStyleClass().add("key-cap");
        grid.addRow(grid.getRowCount(), cap, new Label(messages.text(labelKey)));
    }
}
