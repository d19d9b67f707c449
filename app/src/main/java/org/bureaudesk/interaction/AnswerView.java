package org.bureaudesk.interaction;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// The chosen message and its answer.
final class AnswerView implements View {

    private final AnswerViewModel model;
    private final Messages messages;
    private final TextArea answer = new TextArea();
    private final VBox form = new VBox();
    private final StackPane root = new StackPane();

    AnswerView(AnswerViewModel model, ChoicesView choices, Messages messages, Runnable bin) {
        this.model = model;
        this.messages = messages;
        var nothing = new Label(messages.text("interaction.answer.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty-text");
        build(choices, bin);
        root.getStyleClass().addAll("card", "answer-card");
        root.getChildren().addAll(form, nothing);
        model.messageProperty().subscribe(message -> {
            form.setVisible(message != null);
            nothing.setVisible(message == null);
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    void focus() {
        answer.requestFocus();
        answer.end();
    }

    private void build(ChoicesView choices, Runnable bin) {
        var title = new Label(messages.text("interaction.answer"));
        title.getStyleClass().add("card-title");
        var kind = choices.kinds("answer-kind");
        kind.valueProperty().bindBidirectional(model.kindProperty());
        var featured = new CheckBox(messages.text("interaction.answer.featured"));
        featured.setId("answer-featured");
        featured.selectedProperty().bindBidirectional(model.featuredProperty());
        var head = new HBox(title, spring(), featured, kind);
        head.getStyleClass().add("side-line");
        var content = area(new TextArea(), "message-content", "interaction.column.content", model.contentProperty());
        content.setPrefRowCount(3);
        area(answer, "answer-text", "interaction.answer.prompt", model.answerProperty());
        answer.setPrefRowCount(4);
        VBox.setVgrow(answer, Priority.ALWAYS);
        var when = field("answer-when", "interaction.answer.when", model.answeredProperty());
        var to = field("answer-transferred", "interaction.column.transferred", model.transferredProperty());
        var outcome = field("answer-outcome", "interaction.answer.outcome", model.outcomeProperty());
        var passed = new HBox(to, outcome);
        passed.getStyleClass().add("side-line");
        form.getStyleClass().add("answer-form");
        form.getChildren().addAll(head, content, answer, when, passed, foot(bin), fault());
    }

    private Node fault() {
        return ChoicesView.fault("answer-fault", model.faultKeyProperty(), messages);
    }

    private TextArea area(TextArea area, String id, String key, StringProperty value) {
        named(area, id, key);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(value);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key2 -> {
            if (key2.isShortcutDown() && (key2.getCode() == KeyCode.ENTER || key2.getCode() == KeyCode.S)) {
                model.save();
                key2.consume();
            }
        });
        return area;
    }

    private TextField field(String id, String key, StringProperty value) {
        var field = new TextField();
        named(field, id, key);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> model.save());
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void named(TextInputControl control, String id, String key) {
        control.setId(id);
        control.setPromptText(messages.text(key));
        control.setAccessibleText(messages.text(key));
    }

    private HBox foot(Runnable bin) {
        var delete = new Button(messages.text("interaction.bin"), new FontIcon("fth-trash-2"));
        delete.setId("message-bin");
        delete.getStyleClass().addAll("flat", "danger");
        delete.setOnAction(_ -> bin.run());
        var save = new Button(messages.text("interaction.answer.save"), new FontIcon("fth-check"));
        save.setId("answer-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save());
        var foot = new HBox(delete, spring(), save);
        foot.getStyleClass().add("side-line");
        return foot;
    }

    private static Node spring() {
        var spring = new javafx.scene.layout.Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
