package org.bureaudesk.interaction;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// Logs a message quickly: paste, Enter, next.
final class EntryView implements View {

    private final EntryViewModel model;
    private final Messages messages;
    private final TextArea content = new TextArea();
    private final VBox root = new VBox();

    EntryView(EntryViewModel model, ChoicesView choices, Messages messages) {
        this.model = model;
        this.messages = messages;
        var account = choices.accounts("entry-account");
        account.valueProperty().bindBidirectional(model.accountProperty());
        HBox.setHgrow(account, Priority.ALWAYS);
        account.setMaxWidth(Double.MAX_VALUE);
        var kind = choices.kinds("entry-kind");
        kind.valueProperty().bindBidirectional(model.kindProperty());
        var who = new HBox(account, kind);
        who.getStyleClass().add("side-line");
        var title = new Label(messages.text("interaction.entry"));
        title.getStyleClass().add("card-title");
        root.getStyleClass().addAll("card", "entry-card");
        root.getChildren().addAll(title, who, content(), foot(), fault());
    }

    @Override
    public Parent root() {
        return root;
    }

    void focus() {
        content.requestFocus();
    }

    private TextArea content() {
        content.setId("entry-content");
        content.setPromptText(messages.text("interaction.entry.prompt"));
        content.setAccessibleText(messages.text("interaction.column.content"));
        content.setWrapText(true);
        content.setPrefRowCount(3);
        content.textProperty().bindBidirectional(model.contentProperty());
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShiftDown()) {
                model.save();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                content.replaceSelection("\n");
                key.consume();
            }
        });
        return content;
    }

    private HBox foot() {
        var received = new TextField();
        received.setId("entry-received");
        received.setPromptText(messages.text("interaction.entry.received"));
        received.setAccessibleText(messages.text("interaction.column.received"));
        received.textProperty().bindBidirectional(model.receivedProperty());
        received.setOnAction(_ -> model.save());
        HBox.setHgrow(received, Priority.ALWAYS);
        var save = new Button(messages.text("interaction.entry.save"), new FontIcon("fth-plus"));
        save.setId("entry-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save());
        var foot = new HBox(received, save);
        foot.getStyleClass().add("side-line");
        return foot;
    }

    private Label fault() {
        return ChoicesView.fault("entry-fault", model.faultKeyProperty(), messages);
    }
}
