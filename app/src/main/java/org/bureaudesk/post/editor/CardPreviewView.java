package org.bureaudesk.post.editor;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.post.editor.PostFieldsViewModel.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// The post as a card in WeChat: cover, title, summary. A picture dropped on it becomes the cover.
final class CardPreviewView implements View {

    private static final double WIDTH = 288;
    private static final double COVER_RATIO = 2.35; // WeChat shows the first cover 900 by 383

    private final PostEditorViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane();
    private final VBox root = new VBox();

    CardPreviewView(PostEditorViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        var heading = new Label(messages.text("post.card"));
        heading.getStyleClass().add("card-title");
        root.getStyleClass().add("card");
        root.getChildren().addAll(heading, card(), buttons());
        model.fields().coverProperty().subscribe(_ -> showCover());
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                take(event.getDragboard().getFiles().stream()
                        .map(java.io.File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    private VBox card() {
        var hint = new Label(messages.text("post.cover.drop"), new FontIcon("fth-image"));
        hint.getStyleClass().addAll("muted", "small");
        picture.setId("post-cover");
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(WIDTH / COVER_RATIO);
        picture.setPreserveRatio(true);
        picture.setAccessibleText(messages.text("post.cover"));
        frame.getStyleClass().add("post-cover");
        frame.setMinSize(WIDTH, WIDTH / COVER_RATIO);
        frame.setMaxSize(WIDTH, WIDTH / COVER_RATIO);
        frame.getChildren().addAll(hint, picture);
        hint.visibleProperty().bind(picture.imageProperty().isNull());
        var title = new Label();
        title.setId("post-card-title");
        title.textProperty().bind(model.fields().text(Field.TITLE));
        title.getStyleClass().addAll("strong", "post-card-title");
        title.setWrapText(true);
        var summary = new Label();
        summary.textProperty().bind(model.fields().text(Field.SUMMARY));
        summary.getStyleClass().addAll("muted", "small", "post-card-summary");
        summary.setWrapText(true);
        var card = new VBox(frame, title, summary);
        card.getStyleClass().add("post-card");
        card.setMaxWidth(WIDTH);
        return card;
    }

    private HBox buttons() {
        var choose = new Button(messages.text("post.cover.choose"));
        choose.setId("post-cover-choose");
        choose.setOnAction(_ ->
                take(screens.dialogs().chooseOpen("post.cover.choose", FileKeeper.PICTURES.toArray(String[]::new))));
        var remove = new Button(messages.text("post.cover.remove"));
        remove.setId("post-cover-remove");
        remove.setOnAction(_ -> model.fields().coverProperty().set(""));
        remove.disableProperty().bind(model.fields().coverProperty().map(String::isEmpty));
        var buttons = new HBox(choose, remove);
        buttons.getStyleClass().add("filter-choices");
        return buttons;
    }

    private void take(List<Path> files) {
        files.stream().findFirst().ifPresent(model.files()::setCover);
    }

    private void showCover() {
        picture.setImage(model.files()
                .coverFile()
                .map(file -> new Image(file.toUri().toString(), WIDTH * 2, 0, true, true, true))
                .orElse(null));
    }
}
