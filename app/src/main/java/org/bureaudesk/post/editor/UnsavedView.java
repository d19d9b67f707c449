package org.bureaudesk.post.editor;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.draft.JournalEntry;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// Offers what was typed and never saved, above the list.
final class UnsavedView implements View {

    private static final int MOST = 3;

    private final UnsavedViewModel model;
    private final Screens screens;
    private final VBox root = new VBox();

    UnsavedView(UnsavedViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        root.getStyleClass().add("post-unsaved");
        root.managedProperty().bind(root.visibleProperty());
        model.entries().addListener((ListChangeListener<JournalEntry>) _ -> show());
        show();
    }

    @Override
    public Parent root() {
        return root;
    }

    private void show() {
        root.setVisible(!model.entries().isEmpty());
        root.getChildren()
                .setAll(model.entries().stream().limit(MOST).map(this::line).toList());
    }

    private Node line(JournalEntry entry) {
        var messages = screens.messages();
        var title = entry.draft().title().isBlank()
                ? messages.text("post.untitled")
                : entry.draft().title().strip();
        var words = new Label(messages.text("post.unsaved", title, entry.writtenAt()));
        words.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var restore = new Button(messages.text("post.unsaved.restore"));
        restore.setId("post-restore-" + entry.draft().id());
        restore.getStyleClass().add("accent");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(_ -> model.restore(entry));
        var discard = new Button(messages.text("post.unsaved.discard"));
        discard.setId("post-discard-" + entry.draft().id());
        discard.setMinWidth(Region.USE_PREF_SIZE);
        discard.setOnAction(_ -> discard(entry, title));
        var line = new HBox(new FontIcon("fth-rotate-ccw"), words, gap, restore, discard);
        line.getStyleClass().addAll("alert-line", "amber");
        return line;
    }

    private void discard(JournalEntry entry, String title) {
        if (screens.dialogs()
                .confirm(
                        "post.unsaved.discard.title",
                        "post.unsaved.discard.question",
                        "post.unsaved.discard.confirm",
                        title)) {
            model.discard(entry);
        }
    }
}
