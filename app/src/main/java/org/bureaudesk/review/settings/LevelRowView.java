package org.bureaudesk.review.settings;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.review.flow.RoleChoice;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One level of review among the settings: what it is called, who signs it, what it looks at.
final class LevelRowView implements View {

    private final LevelsViewModel model;
    private final LevelRowViewModel row;
    private final Messages messages;
    private final int number;
    private final VBox root = new VBox();

    /// @param number its place, from 1
    LevelRowView(LevelsViewModel model, LevelRowViewModel row, int number, Messages messages) {
        this.model = model;
        this.row = row;
        this.number = number;
        this.messages = messages;
        root.setId("review-level-" + number);
        root.getStyleClass().add("review-level");
        var holders = holders();
        holders.setMinWidth(0);
        HBox.setHgrow(holders, Priority.ALWAYS);
        holders.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(outOfRule(), holders, icon("up", "fth-arrow-up", -1), icon("down", "fth-arrow-down", 1));
        line.getChildren().add(remove());
        line.getStyleClass().add("review-level-line");
        root.getChildren().addAll(fields(), line);
    }

    @Override
    public Parent root() {
        return root;
    }

    private Node fields() {
        var fields = new FlowPane(
                cell("title", text("title", row.title, "level-short")),
                cell("role", role()),
                cell("role-title", text("role-title", row.roleTitle, "level-middle")),
                cell("focus", text("focus", row.focus, "level-long")));
        fields.getStyleClass().add("review-level-fields");
        return fields;
    }

    private Node cell(String name, Node field) {
        var label = new Label(messages.text("review.level." + name));
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private TextField text(String name, StringProperty value, String width) {
        var field = new TextField();
        field.setId("review-level-" + name + "-" + number);
        field.setAccessibleText(messages.text("review.level.field", number, messages.text("review.level." + name)));
        field.getStyleClass().add(width);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private ComboBox<@Nullable RoleChoice> role() {
        var box = new ComboBox<@Nullable RoleChoice>();
        box.setId("review-level-role-" + number);
        box.setAccessibleText(messages.text("review.level.field", number, messages.text("review.level.role")));
        box.getItems().setAll(model.roles());
        box.setConverter(new Titles());
        box.valueProperty().bindBidirectional(row.role);
        box.getStyleClass().add("level-middle");
        return box;
    }

    private CheckBox outOfRule() {
        var box = new CheckBox(messages.text("review.level.out-of-rule"));
        box.setId("review-level-out-of-rule-" + number);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(row.outOfRuleOnly);
        return box;
    }

    private Button icon(String name, String icon, int by) {
        var button = new Button("", new FontIcon(icon));
        button.setId("review-level-" + name + "-" + number);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(messages.text("review.level." + name, number));
        button.setOnAction(_ -> model.move(row, by));
        return button;
    }

    private Button remove() {
        var button = new Button("", new FontIcon("fth-x"));
        button.setId("review-level-remove-" + number);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(messages.text("review.level.remove", number));
        button.setOnAction(_ -> model.remove(row));
        return button;
    }

    /// Who could sign today, or that nobody can.
    private Label holders() {
        var label = new Label();
        label.setId("review-level-holders-" + number);
        label.setWrapText(true);
        label.getStyleClass().add("small");
        row.role.subscribe(chosen -> {
            var none = chosen == null || chosen.holders().isEmpty();
            label.setText(
                    chosen == null
                            ? messages.text("review.level.no-role")
                            : none
                                    ? messages.text("review.level.nobody", chosen.title())
                                    : messages.text("review.level.holders", String.join("、", chosen.holders())));
            label.setGraphic(none ? new FontIcon("fth-alert-triangle") : new FontIcon("fth-users"));
            label.getStyleClass().removeAll("muted", "review-hint-line");
            label.getStyleClass().add(none ? "review-hint-line" : "muted");
        });
        return label;
    }

    /// Names the roles; they are never typed.
    private static final class Titles extends StringConverter<@Nullable RoleChoice> {

        @Override
        public String toString(@Nullable RoleChoice role) {
            return role == null ? "" : role.title();
        }

        @Override
        public @Nullable RoleChoice fromString(String text) {
            return null;
        }
    }
}
