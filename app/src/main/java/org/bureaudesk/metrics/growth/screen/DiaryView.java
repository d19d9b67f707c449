package org.bureaudesk.metrics.growth.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.metrics.growth.Growth;
import org.bureaudesk.metrics.growth.GrowthEvent;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.DateField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The growth diary: a line to write in, and what was written.
final class DiaryView implements View {

    private final GrowthViewModel model;
    private final Messages messages;
    private final DateField day;
    private final TextField text = new TextField();
    private final CheckBox ofAll = new CheckBox();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final VBox lines = new VBox();
    private final VBox root = new VBox();

    DiaryView(GrowthViewModel model, Screens screens) {
        this.model = model;
        this.messages = screens.messages();
        day = new DateField(messages, screens.clock());
        build();
        model.growthProperty().subscribe(this::show);
        model.editedProperty().subscribe(this::edit);
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build() {
        day.node().setId("diary-day");
        day.node().setAccessibleText(messages.text("metrics.growth.day"));
        day.valueProperty().set(model.today());
        text.setId("diary-text");
        text.setPromptText(messages.text("metrics.event.prompt"));
        text.setAccessibleText(messages.text("metrics.event.prompt"));
        text.setOnAction(_ -> save());
        ofAll.setId("diary-all");
        ofAll.setText(messages.text("metrics.event.all"));
        save.setId("diary-save");
        save.setOnAction(_ -> save());
        cancel.setId("diary-cancel");
        cancel.setText(messages.text("metrics.event.cancel"));
        cancel.setOnAction(_ -> model.editedProperty().set(null));
        cancel.managedProperty().bind(cancel.visibleProperty());
        var second = new HBox(ofAll, save, cancel);
        second.getStyleClass().add("growth-line");
        lines.setId("diary-lines");
        lines.getStyleClass().add("growth-items");
        root.getStyleClass().add("growth-item");
        root.getChildren().addAll(day.node(), text, second, lines);
    }

    private void edit(@Nullable GrowthEvent event) {
        save.setText(messages.text(event == null ? "metrics.event.add" : "metrics.event.save"));
        cancel.setVisible(event != null);
        if (event != null) {
            day.valueProperty().set(event.day());
            text.setText(event.text());
            ofAll.setSelected(event.account() == null);
            text.requestFocus();
        } else {
            text.clear();
        }
    }

    private void save() {
        var when = day.commit() ? day.valueProperty().get() : null;
        if (when == null) {
            day.node().requestFocus();
            return;
        }
        model.saveEvent(when, text.getText(), ofAll.isSelected(), text::clear);
    }

    private void show(@Nullable Growth growth) {
        lines.getChildren()
                .setAll(
                        growth == null
                                ? List.of()
                                : growth.events().reversed().stream()
                                        .map(this::line)
                                        .toList());
        if (growth != null && growth.events().isEmpty()) {
            var none = new Label(messages.text("metrics.event.none"));
            none.setWrapText(true);
            none.getStyleClass().addAll("muted", "small");
            lines.getChildren().add(none);
        }
    }

    private Node line(GrowthEvent event) {
        var key = event.account() == null ? "metrics.event.line-all" : "metrics.event.line";
        var words = new Label(messages.text(key, event.day(), event.text()));
        words.setWrapText(true);
        words.setGraphic(new FontIcon("fth-bookmark"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var change = icon(
                "diary-change-" + event.id(),
                "fth-edit-2",
                "metrics.event.change",
                () -> model.editedProperty().set(event));
        var remove = icon(
                "diary-remove-" + event.id(), "fth-trash-2", "metrics.event.remove", () -> model.removeEvent(event));
        var line = new HBox(words, change, remove);
        line.getStyleClass().add("growth-line");
        return line;
    }

    private Button icon(String id, String icon, String key, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
