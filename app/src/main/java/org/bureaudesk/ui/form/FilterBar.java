package org.bureaudesk.ui.form;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line above a list: a text to look for, choices that narrow it, how many rows are shown, and actions at the end.
public final class FilterBar {

    private final TextField text = new TextField();
    private final HBox choices = new HBox();
    private final Label count = new Label();
    private final HBox actions = new HBox();
    private final HBox root = new HBox();

    public FilterBar(String id, String prompt) {
        text.setId(id);
        text.setPromptText(prompt);
        text.setAccessibleText(prompt);
        text.getStyleClass().add("filter-text");
        count.getStyleClass().addAll("muted", "small", "filter-count");
        choices.getStyleClass().add("filter-choices");
        actions.getStyleClass().add("filter-choices");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getStyleClass().add("filter-bar");
        root.getChildren().addAll(text, choices, count, gap, actions);
    }

    public HBox root() {
        return root;
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    public StringProperty countProperty() {
        return count.textProperty();
    }

    public FilterBar choice(Node choice) {
        choices.getChildren().add(choice);
        return this;
    }

    public FilterBar action(Node action) {
        actions.getChildren().add(action);
        return this;
    }

    public void focus() {
        text.requestFocus();
    }
}
