package org.bureaudesk.staff.screen;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.staff.Person;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.FormGrid;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lies over the whole window while it waits for a password; what is below stays as it was left.
final class SignInView implements View {

    private final DeskViewModel model;
    private final Messages messages;
    private final ComboBox<Person> persons = new ComboBox<>();
    private final PasswordField password = new PasswordField();
    private final StackPane root = new StackPane();

    SignInView(DeskViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var title = new Label(messages.text("staff.sign-in.title"), new FontIcon("fth-lock"));
        title.getStyleClass().add("h1");
        var kept = label("staff.sign-in.kept", "muted");
        var grid = new FormGrid(messages);
        grid.add("staff.sign-in.person", persons());
        password.setId("sign-in-password");
        password.setOnAction(_ -> signIn());
        grid.add("staff.sign-in.password", password);
        var fault = new Label();
        fault.setId("sign-in-fault");
        fault.setWrapText(true);
        fault.getStyleClass().add("form-fault");
        model.fault().subscribe(refused -> fault.setText(refused == null ? "" : messages.text(refused)));
        var enter = new Button(messages.text("staff.sign-in.enter"));
        enter.setId("sign-in-enter");
        enter.getStyleClass().add("accent");
        enter.disableProperty()
                .bind(model.busy()
                        .or(persons.valueProperty().isNull())
                        .or(password.textProperty().isEmpty()));
        enter.setOnAction(_ -> signIn());
        var card = new VBox(title, kept, grid.root(), fault, enter, label("staff.sign-in.forgotten", "muted"));
        card.getStyleClass().addAll("card", "sign-in-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        root.setId("sign-in");
        root.getStyleClass().add("sign-in");
        root.getChildren().add(card);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        password.clear();
        model.reload();
        choose();
        password.requestFocus();
    }

    private ComboBox<Person> persons() {
        persons.setId("sign-in-person");
        persons.setMaxWidth(Double.MAX_VALUE);
        persons.setConverter(new Names());
        model.withPassword().addListener((ListChangeListener<Person>) _ -> {
            persons.getItems().setAll(model.withPassword());
            choose();
        });
        persons.getItems().setAll(model.withPassword());
        return persons;
    }

    /// Whoever was here last; the only one where there is only one.
    private void choose() {
        var last = model.last();
        var known = persons.getItems().stream()
                .filter(person -> last != null && person.id().equals(last.id()))
                .findFirst();
        if (known.isPresent()) {
            persons.setValue(known.get());
        } else if (persons.getValue() == null && persons.getItems().size() == 1) {
            persons.setValue(persons.getItems().getFirst());
        }
    }

    private void signIn() {
        var person = persons.getValue();
        if (person == null || password.getLength() == 0) {
            return;
        }
        var typed = password.getCharacters().toString().toCharArray();
        password.clear();
        model.signIn(person, typed);
        password.requestFocus();
    }

    private Label label(String key, String style) {
        var label = new Label(messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private final class Names extends StringConverter<@Nullable Person> {

        @Override
        public String toString(@Nullable Person person) {
            return person == null
                    ? ""
                    : new RoleWords(messages, model.settings().get()).inShort(person);
        }

        @Override
        public @Nullable Person fromString(String text) {
            return null; // never typed
        }
    }
}
