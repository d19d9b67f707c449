package org.bureaudesk.post.editor;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of the editor: back, what became of the last change, and what can be done with the post as a whole.
final class EditorBarView implements View {

    private final PostEditorViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final HBox root = new HBox();

    /// @param parts what stands before the buttons, such as the counts of findings
    EditorBarView(PostEditorViewModel model, Screens screens, Parent... parts) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getStyleClass().add("post-editor-top");
        root.getChildren().addAll(leave(), state(), gap);
        root.getChildren().addAll(parts);
        root.getChildren().addAll(delete(), revertButton(), save());
    }

    @Override
    public Parent root() {
        return root;
    }

    private Button leave() {
        var leave = new Button(messages.text("post.back"), new FontIcon("fth-arrow-left"));
        leave.setId("post-back");
        leave.setOnAction(_ -> model.close());
        leave.setMinWidth(Region.USE_PREF_SIZE);
        return leave;
    }

    private Label state() {
        var state = new Label();
        state.setId("post-save-state");
        state.getStyleClass().addAll("muted", "small");
        state.setMinWidth(0);
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        this::stateWords, model.stateProperty(), model.keptAtProperty(), model.faults()));
        return state;
    }

    private Button delete() {
        var delete = new Button("", new FontIcon("fth-trash-2"));
        delete.setId("post-editor-delete");
        delete.setAccessibleText(messages.text("post.delete"));
        delete.setTooltip(new javafx.scene.control.Tooltip(messages.text("post.delete")));
        delete.setOnAction(_ -> {
            model.moveToBin();
            screens.dialogs().notice("post.deleted", 1);
        });
        delete.disableProperty().bind(model.savedProperty().not());
        return delete;
    }

    private Button revertButton() {
        var revert = new Button(messages.text("post.revert"));
        revert.setId("post-revert");
        revert.setOnAction(_ -> revert());
        revert.disableProperty().bind(model.unsavedProperty().not());
        revert.setMinWidth(Region.USE_PREF_SIZE);
        return revert;
    }

    private Button save() {
        var save = new Button(messages.text("post.save"), new FontIcon("fth-check"));
        save.setId("post-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save());
        save.disableProperty().bind(model.unsavedProperty().not());
        save.setMinWidth(Region.USE_PREF_SIZE);
        return save;
    }

    private void revert() {
        if (screens.dialogs().confirm("post.revert.title", "post.revert.question", "post.revert.confirm")) {
            model.revert();
        }
    }

    private String stateWords() {
        var at = model.keptAtProperty().get();
        return switch (model.stateProperty().get()) {
            case CLOSED, UNCHANGED -> "";
            case CHANGED -> messages.text("post.state.changed");
            case JOURNALED ->
                messages.text(model.hasGraveFault() ? "post.state.journaled-faulty" : "post.state.journaled");
            case SAVED -> at == null ? "" : messages.text("post.state.saved", at);
        };
    }
}
