package org.bureaudesk.staff.screen;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.screen.PersonDraft.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.ledger.DeskColumns;
import org.bureaudesk.ui.ledger.DeskWords;
import org.bureaudesk.ui.ledger.FormFields;
import org.bureaudesk.ui.ledger.FormGrid;
import org.bureaudesk.ui.ledger.RecordDeskPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of persons with the form over the chosen one, under the settings of signing in.
final class PersonView implements View {

    private static final int COLUMNS = 3;

    private final PersonViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final TableView<Person> table = new TableView<>();
    private final VBox root = new VBox();

    PersonView(PersonViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        fillTable();
        var pane = new RecordDeskPane<>(model.desk(), messages, "staff", table, form())
                .build(new DeskWords("staff.add", "staff.empty", "staff.filter"), model::export, passwordButton());
        VBox.setVgrow(pane.root(), Priority.ALWAYS);
        root.getStyleClass().add("staff");
        root.getChildren().addAll(new SignInSettingsView(model, messages).root(), pane.root());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void leaving() {
        model.desk().keep();
        model.saveSettings();
    }

    private void fillTable() {
        table.setId("staff-table");
        new DeskColumns<Person>(table, messages)
                .text("staff.field.name", 120, Person::name)
                .text("staff.field.post", 140, Person::post)
                .text("staff.field.roles", 320, person -> model.words().titles(person))
                .text("staff.column.password", 90, this::passwordState)
                .text("staff.column.state", 90, this::state)
                .day("staff.field.left-on", Person::leftOn);
        model.withPassword().subscribe(_ -> table.refresh());
    }

    private String passwordState(Person person) {
        return messages.text(model.withPassword().get().contains(person.id()) ? "staff.has-password" : "staff.without");
    }

    private String state(Person person) {
        return messages.text(model.isHere(person) ? "staff.here" : "staff.left");
    }

    private Button passwordButton() {
        var button = new Button(messages.text("staff.password.give"), new FontIcon("fth-key"));
        button.setId("staff-password");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.desk().currentProperty().isNull());
        button.setOnAction(_ -> givePassword());
        return button;
    }

    private void givePassword() {
        var person = model.desk().current();
        if (person == null) {
            return;
        }
        Runnable done = () -> screens.dialogs().notice("staff.password.changed");
        new PasswordDialog(messages, root.getScene().getWindow(), false)
                .ask(
                        messages.text("staff.password.for", person.name()),
                        (_, wanted) -> model.setPassword(person, wanted, done));
    }

    private Node form() {
        var fields = new FormFields<>(model.form(), messages, "staff");
        var section = new FormGrid(messages.text("staff.section"), COLUMNS)
                .add(fields.line(Field.NAME), fields.line(Field.POST), fields.date(Field.LEFT_ON))
                .addWide(roles(fields), COLUMNS);
        var page = new VBox(section.node());
        page.getStyleClass().add("ledger-page");
        return page;
    }

    private Node roles(FormFields<Field> fields) {
        var text = model.form().text(Field.ROLES);
        var boxes = new FlowPane();
        boxes.getStyleClass().add("button-flow");
        for (var role : Role.values()) {
            var box = new CheckBox();
            box.setId("staff-role-"
                    + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            box.setOnAction(_ -> choose(role, box.isSelected()));
            text.subscribe(now -> box.setSelected(PersonDraft.roles(now).contains(role)));
            model.title(role).subscribe(own -> box.setText(own.isBlank() ? messages.text(role.messageKey()) : own));
            boxes.getChildren().add(box);
        }
        var label = new Label(messages.text(Field.ROLES.messageKey()));
        label.getStyleClass().add("ledger-label");
        var cell = new VBox(label, boxes, fields.note(Field.ROLES));
        cell.getStyleClass().add("ledger-field");
        return cell;
    }

    private void choose(Role role, boolean chosen) {
        var text = model.form().text(Field.ROLES);
        var roles = PersonDraft.roles(text.getValueSafe());
        if (chosen) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        text.set(PersonDraft.text(roles));
        model.form().touch(Field.ROLES);
    }
}
