package org.bureaudesk.staff.screen;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Whether passwords are asked for, when the window locks by itself, and what the roles are called.
final class SignInSettingsView {

    private static final List<Integer> IDLE_MINUTES = List.of(0, 5, 10, 15, 30, 60);

    private final PersonViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();

    SignInSettingsView(PersonViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var mode = choice("staff-mode", List.of(SignInMode.values()), m -> messages.text(m.messageKey()), model.mode);
        var idle = choice("staff-idle", IDLE_MINUTES, this::idle, model.idleMinutes);
        idle.disableProperty().bind(model.mode.isEqualTo(SignInMode.NAMED));
        var line = new HBox(label("staff.mode-label"), mode, label("staff.idle"), idle);
        line.getStyleClass().add("filter-bar");
        var hint = new Label();
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.textProperty().bind(model.mode.map(m -> messages.text(hintKey(m))));
        var titles = new TitledPane(messages.text("staff.titles"), titles());
        titles.setId("staff-titles");
        titles.setExpanded(false);
        root.getStyleClass().add("staff-settings");
        root.getChildren().addAll(line, hint, titles);
    }

    VBox root() {
        return root;
    }

    private static String hintKey(SignInMode mode) {
        return mode == SignInMode.NAMED ? "staff.hint.named" : "staff.hint.password";
    }

    private String idle(int minutes) {
        return minutes == 0 ? messages.text("staff.idle.never") : messages.text("staff.idle.minutes", minutes);
    }

    private FlowPane titles() {
        var fields = new FlowPane();
        fields.getStyleClass().add("button-flow");
        for (var role : Role.values()) {
            var field = new TextField();
            field.setId("staff-title-"
                    + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            field.setPromptText(messages.text(role.messageKey()));
            field.setAccessibleText(messages.text(role.messageKey()));
            field.textProperty().bindBidirectional(model.title(role));
            field.setOnAction(_ -> model.saveSettings());
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    model.saveSettings();
                }
            });
            var cell = new VBox(new Label(messages.text(role.messageKey())), field);
            cell.getStyleClass().add("form-cell");
            fields.getChildren().add(cell);
        }
        return fields;
    }

    private Label label(String key) {
        return new Label(messages.text(key));
    }

    private <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> name, Property<T> value) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().addAll(values);
        box.setConverter(new Naming<>(name));
        box.valueProperty().bindBidirectional(value);
        box.setOnAction(_ -> model.saveSettings());
        return box;
    }

    /// Names the values of a choice; they are never typed.
    private static final class Naming<T> extends StringConverter<@Nullable T> {

        private final Function<T, String> name;

        Naming(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null;
        }
    }
}
