package org.bureaudesk.follower;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.period.DayWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What does not add up in the shown period; a click goes to the day.
final class IssuesView implements View {

    private static final double LINE = 34;
    private static final int LINES = 3;

    private final FollowerViewModel model;
    private final Messages messages;
    private final Consumer<FollowerIssue> onPick;
    private final ListView<FollowerIssue> list = new ListView<>();
    private final VBox root = new VBox(list);

    IssuesView(FollowerViewModel model, Messages messages, Consumer<FollowerIssue> onPick) {
        this.model = model;
        this.messages = messages;
        this.onPick = onPick;
        list.setId("follower-issues");
        list.setAccessibleText(messages.text("follower.issues"));
        list.setItems(model.issues());
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new IssueCell());
        list.getStyleClass().add("issue-list");
        model.issues().subscribe(this::fit);
        root.managedProperty().bind(root.visibleProperty());
        fit();
    }

    @Override
    public Parent root() {
        return root;
    }

    private void fit() {
        var shown = Math.min(LINES, model.issues().size());
        list.setPrefHeight(shown * LINE + 6);
        list.setMinHeight(shown * LINE + 6);
        root.setVisible(shown > 0);
    }

    private String words(FollowerIssue issue) {
        var found = issue.found();
        if (found == null) {
            return issue.days() == 1
                    ? messages.text(
                            "follower.missing.day",
                            DayWords.within(model.period().get(), issue.from(), messages))
                    : messages.text(
                            "follower.missing.days",
                            DayWords.within(model.period().get(), issue.from(), messages),
                            DayWords.within(model.period().get(), issue.to(), messages),
                            issue.days());
        }
        var facts = found.facts();
        facts[0] = DayWords.within(model.period().get(), found.day(), messages);
        return messages.text(found.messageKey(), facts);
    }

    private final class IssueCell extends ListCell<FollowerIssue> {

        private final Label words = new Label();
        private final Button carry = new Button(messages.text("follower.carry"));
        private final HBox line = new HBox();

        IssueCell() {
            carry.getStyleClass().addAll("small", "flat");
            carry.setOnAction(_ -> model.carryForward(getItem()));
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line.getStyleClass().add("issue-line");
            line.getChildren().addAll(words, gap, carry);
            setOnMouseClicked(_ -> pick());
        }

        private void pick() {
            if (getItem() != null) {
                onPick.accept(getItem());
            }
        }

        @Override
        protected void updateItem(@Nullable FollowerIssue issue, boolean empty) {
            super.updateItem(issue, empty);
            getStyleClass().removeAll("issue-break", "issue-missing");
            setGraphic(empty ? null : line);
            if (!empty && issue != null) {
                words.setText(words(issue));
                words.setGraphic(new FontIcon(issue.found() == null ? "fth-help-circle" : "fth-alert-octagon"));
                carry.setVisible(issue.canCarryForward());
                getStyleClass().add(issue.found() == null ? "issue-missing" : "issue-break");
            }
        }
    }
}
