package org.bureaudesk.post.finding;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;

/// What was found in the files of the post, below their list; not there before somebody asks.
final class FileFindingsView implements View {

    private static final double HEIGHT = 220;

    private final VBox root = new VBox();

    FileFindingsView(FileFindingsViewModel model, Messages messages) {
        var list = new ListView<>(model.rows());
        list.setId("post-file-findings");
        list.getStyleClass().add("finding-list");
        list.setAccessibleText(messages.text("post.files.check"));
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> new FileRowCell(messages));
        root.getChildren().add(list);
        root.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        root.managedProperty().bind(root.visibleProperty());
    }

    @Override
    public Parent root() {
        return root;
    }
}
