package org.bureaudesk.post.release.screen;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form of a withdrawal order: who, when, why, and from which accounts.
final class OrderView implements View {

    private final OrderViewModel model;
    private final Messages messages;
    private final Consumer<Withdrawal> given;
    private final TextField by = new TextField();
    private final VBox choices = new VBox();
    private final BorderPane root = new BorderPane();

    /// @param given takes the order that was made
    OrderView(OrderViewModel model, Messages messages, Consumer<Withdrawal> given) {
        this.model = model;
        this.messages = messages;
        this.given = given;
        choices.getStyleClass().add("release-block");
        var page = new VBox(choices);
        page.getStyleClass().add("release-blocks");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        root.setTop(form());
        root.setCenter(scroll);
        model.lines().addListener((ListChangeListener<OrderViewModel.Line>) _ -> show());
        show();
    }

    @Override
    public Parent root() {
        return root;
    }

    void focusFirst() {
        by.requestFocus();
    }

    void give() {
        model.give(given);
    }

    private Node form() {
        by.setPromptText(messages.text("release.order.by.prompt"));
        var at = new TextField();
        at.setPromptText(messages.text("release.time.prompt"));
        var why = new TextArea();
        why.setPrefRowCount(2);
        why.setWrapText(true);
        why.setPromptText(messages.text("release.order.why.prompt"));
        by.textProperty().bindBidirectional(model.byProperty());
        at.textProperty().bindBidirectional(model.atProperty());
        why.textProperty().bindBidirectional(model.whyProperty());
        var who = new HBox(
                field("release-order-by", "release.order.by", by), field("release-order-at", "release.order.at", at));
        who.getStyleClass().add("release-line");
        var fault = new Label();
        fault.setId("release-order-fault");
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        model.faultKeyProperty().subscribe(key -> fault.setText(key.isEmpty() ? "" : messages.text(key)));
        var give = new Button(messages.text("release.order.give"), new FontIcon("fth-slash"));
        give.setId("release-order-give");
        give.getStyleClass().addAll("accent", "danger");
        give.setMinWidth(Region.USE_PREF_SIZE);
        give.setOnAction(_ -> give());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var last = new HBox(fault, gap, give);
        last.getStyleClass().add("release-line");
        var form = new VBox(who, field("release-order-why", "release.order.why", why), last);
        form.getStyleClass().add("release-form");
        return form;
    }

    private Node field(String id, String key, TextInputControl control) {
        var name = new Label(messages.text(key));
        name.getStyleClass().addAll("muted", "small");
        name.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(name.getText());
        var box = new VBox(name, control);
        box.getStyleClass().add("form-cell");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void show() {
        var nodes = new ArrayList<Node>();
        for (var line : model.lines()) {
            var box = new CheckBox(messages.text(
                    "release.order.line",
                    line.account().name(),
                    Words.print(line.at(), messages),
                    line.post().text().title()));
            box.setId("release-order-" + line.publication());
            box.selectedProperty().bindBidirectional(line.chosen());
            nodes.add(box);
        }
        if (nodes.isEmpty()) {
            nodes.add(new EmptyState("fth-slash", messages.text("release.order.empty")).root());
        }
        choices.getChildren().setAll(nodes);
    }
}
