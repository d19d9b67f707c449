package org.bureaudesk.review.screen;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;

/// Under a line of the checklist: what is wrong, and for a leader the word that it may stand.
final class NoteView implements View {

    private final TextField text = new TextField();
    private final Button stand;
    private final HBox root = new HBox();

    NoteView(ChecklistItem item, Messages messages, Runnable write) {
        var slug = item.id().replace('.', '-');
        text.setId("review-note-" + slug);
        text.setPromptText(messages.text("review.note.prompt"));
        text.setAccessibleText(item.text() + " " + messages.text("review.note.prompt"));
        text.setOnAction(_ -> write.run());
        HBox.setHgrow(text, Priority.ALWAYS);
        var button = new Button(messages.text("review.note.write"));
        button.setId("review-note-write-" + slug);
        button.setOnAction(_ -> write.run());
        stand = new Button(messages.text("review.answer.overridden"));
        stand.setId("review-stand-" + slug);
        stand.managedProperty().bind(stand.visibleProperty());
        root.getChildren().addAll(text, button, stand);
        root.getStyleClass().add("review-note");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    @Override
    public Parent root() {
        return root;
    }

    void onStand(Runnable listener) {
        stand.setOnAction(_ -> listener.run());
    }

    String text() {
        return text.getText();
    }

    /// What was written down before, unless something is typed.
    void suggest(String written) {
        if (text.getText().isBlank()) {
            text.setText(written);
        }
    }

    void ask() {
        root.setVisible(true);
        text.requestFocus();
    }

    void show(boolean visible, boolean mayStand) {
        root.setVisible(visible);
        stand.setVisible(mayStand);
    }
}
