package org.bureaudesk.post.finding;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.check.Finding;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The findings in the order of their places. A click or Enter goes to the place. It also has the text checked at
/// every key.
final class FindingListView implements View {

    private static final double HEIGHT = 396;

    private final FindingViewModel model;
    private final Messages messages;
    private final FindingDesk desk;
    private final ObservableBooleanValue waiting;
    private final ListView<Finding> list = new ListView<>();
    private final VBox root = new VBox();

    FindingListView(FindingViewModel model, ObservableBooleanValue waiting, Messages messages, FindingDesk desk) {
        this.model = model;
        this.messages = messages;
        this.desk = desk;
        this.waiting = waiting;
        build();
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build() {
        var title = new Label(messages.text("post.finding.title"));
        title.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var keys = new Label(messages.text("post.finding.keys"));
        keys.getStyleClass().addAll("muted", "small");
        var head = new HBox(title, gap, keys);
        head.getStyleClass().add("post-section-head");
        list.setId("post-findings");
        list.getStyleClass().add("finding-list");
        list.setAccessibleText(title.getText());
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> new FindingCell(model, messages, desk));
        list.addEventFilter(KeyEvent.ANY, this::entered);
        var none = new Label();
        none.setId("post-findings-none");
        none.getStyleClass().addAll("muted", "small");
        none.setWrapText(true);
        none.textProperty()
                .bind(Bindings.when(waiting)
                        .then(messages.text("post.finding.checking"))
                        .otherwise(messages.text("post.finding.none-yet")));
        none.visibleProperty().bind(Bindings.isEmpty(model.findings()));
        none.managedProperty().bind(none.visibleProperty());
        list.visibleProperty().bind(none.visibleProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        root.getStyleClass().add("card");
        root.getChildren().addAll(head, none, list);
    }

    /// Goes on the release: the focus moves into the text, where a key still held would write over what was marked.
    private void entered(KeyEvent event) {
        var finding = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && finding != null) {
            if (event.getEventType() == KeyEvent.KEY_RELEASED) {
                desk.go(finding);
            }
            event.consume();
        }
    }

    private void bind() {
        model.check();
        list.setItems(model.findings());
        model.selectedProperty().subscribe(this::follow);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.selectedProperty().set(chosen);
            }
        });
    }

    private void follow(@Nullable Finding finding) {
        if (finding == null) {
            list.getSelectionModel().clearSelection();
        } else if (!finding.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(finding);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
    }
}
