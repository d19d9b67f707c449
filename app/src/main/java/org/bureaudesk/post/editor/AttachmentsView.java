package org.bureaudesk.post.editor;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.finding.FindingDesk;
import org.bureaudesk.post.finding.NamedFile;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// The files that belong to the post. Files dropped on it are taken in.
final class AttachmentsView implements View {

    private static final int KIB = 1024;

    private final PostEditorViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final VBox files = new VBox();
    private final VBox root = new VBox();

    AttachmentsView(PostEditorViewModel model, FindingDesk findings, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        var title = new Label(messages.text("post.attachments"));
        title.getStyleClass().add("card-title");
        var hint = new Label(messages.text("post.attachments.drop"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        var choose = new Button(messages.text("post.attachments.add"), new FontIcon("fth-paperclip"));
        choose.setId("post-attach");
        choose.setOnAction(_ -> model.files().attach(screens.dialogs().chooseOpen("post.attachments.add")));
        var check = new Button(messages.text("post.files.check"), new FontIcon("fth-search"));
        check.setId("post-files-check");
        check.setOnAction(_ -> findings.checkFiles(model.fields().attachments().stream()
                .map(file -> new NamedFile(file.fileName(), model.files().content(file)))
                .toList()));
        check.disableProperty().bind(Bindings.isEmpty(model.fields().attachments()));
        var buttons = new HBox(choose, check);
        buttons.getStyleClass().add("filter-choices");
        root.getStyleClass().add("card");
        root.getChildren().addAll(title, hint, files, buttons, findings.files().root());
        model.fields().attachments().addListener((ListChangeListener<PostAttachment>) _ -> {
            findings.forgetFiles();
            show();
        });
        takeDrops();
        show();
    }

    @Override
    public Parent root() {
        return root;
    }

    private void takeDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                model.files()
                        .attach(event.getDragboard().getFiles().stream()
                                .map(File::toPath)
                                .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void show() {
        List<Node> lines = model.fields().attachments().stream().map(this::line).toList();
        files.getChildren().setAll(lines);
    }

    private Node line(PostAttachment attachment) {
        var name = new Hyperlink(attachment.fileName());
        name.setOnAction(_ -> model.files().takeOut(attachment, screens.dialogs()::reveal));
        var size = new Label(messages.text("post.attachments.size", (attachment.size() + KIB - 1) / KIB));
        size.getStyleClass().addAll("muted", "small");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(messages.text("post.attachments.remove"));
        remove.setOnAction(_ -> model.fields().attachments().remove(attachment));
        var line = new HBox(name, size, gap, remove);
        line.getStyleClass().add("post-section-head");
        return line;
    }
}
