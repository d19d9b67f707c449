package org.bureaudesk.account;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.account.AccountDraft.PersonField;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ledger.FormFields;
import org.bureaudesk.ui.ledger.FormModel;
import org.bureaudesk.ui.ledger.TypedDays;
import org.kordamp.ikonli.javafx.FontIcon;

/// The people of an account as lines of fields: nothing to open, nothing to confirm.
final class PeopleView {

    private static final double[] SHARES = {13, 11, 13, 15, 12, 12, 12, 12};

    private final AccountFormViewModel model;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final VBox root;

    PeopleView(AccountFormViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        grid.getStyleClass().add("people");
        for (var share : SHARES) {
            var column = new ColumnConstraints();
            column.setPrefWidth(share * 8);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        var add = new Button(messages.text("account.person.add"), new FontIcon("fth-user-plus"));
        add.setId("account-person-add");
        add.getStyleClass().add(Styles.SMALL);
        add.setOnAction(_ -> addPerson());
        root = new VBox(grid, add);
        root.getStyleClass().add("people-box");
        model.people().addListener((ListChangeListener<FormModel<PersonField>>) _ -> fill());
        fill();
    }

    Node node() {
        return root;
    }

    private void addPerson() {
        model.addPerson();
        var name = root.lookup("#account-person-" + model.people().size() + "-name");
        if (name != null) {
            name.requestFocus();
        }
    }

    private void fill() {
        grid.getChildren().clear();
        if (model.people().isEmpty()) {
            var empty = new Label(messages.text("account.person.none"));
            empty.getStyleClass().add("ledger-hint");
            grid.add(empty, 0, 0, SHARES.length, 1);
            return;
        }
        var fields = PersonField.values();
        for (int c = 0; c < fields.length; c++) {
            var title = new Label(messages.text(fields[c].messageKey()));
            title.getStyleClass().add("ledger-label");
            grid.add(title, c, 0);
        }
        for (int i = 0; i < model.people().size(); i++) {
            addLine(model.people().get(i), i + 1);
        }
    }

    /// Each line of people takes two lines of the grid: its fields, and below them what is to be said about them.
    private void addLine(FormModel<PersonField> person, int number) {
        var fields = new FormFields<>(person, messages, "account-person-" + number);
        var notes = new FlowPane();
        notes.getStyleClass().add("people-notes");
        int column = 0;
        for (var control : controls(fields)) {
            grid.add(control, column++, 2 * number - 1);
        }
        grid.add(removeButton(person, number), column, 2 * number - 1);
        Arrays.stream(PersonField.values()).map(fields::note).forEach(notes.getChildren()::add);
        grid.add(notes, 0, 2 * number, SHARES.length, 1);
    }

    private List<Node> controls(FormFields<PersonField> fields) {
        var roles = Arrays.stream(PersonRole.values()).map(Enum::name).toList();
        var controls = new ArrayList<Node>();
        controls.add(fields.choiceControl(
                PersonField.ROLE,
                roles,
                role -> messages.text(PersonRole.valueOf(role).messageKey())));
        controls.add(fields.lineControl(PersonField.NAME));
        controls.add(fields.lineControl(PersonField.POST));
        controls.add(fields.lineControl(PersonField.PHONE));
        Arrays.stream(PersonField.values())
                .filter(TypedDays::isDay)
                .forEach(field -> controls.add(fields.dateControl(field, false)));
        return controls;
    }

    private Button removeButton(FormModel<PersonField> person, int number) {
        var remove = new Button(null, new FontIcon("fth-x"));
        remove.setId("account-person-" + number + "-remove");
        remove.setAccessibleText(messages.text("account.person.remove"));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        remove.setOnAction(_ -> model.removePerson(person));
        return remove;
    }
}
