package org.bureaudesk.lexicon.screen;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.lexicon.Entry.Origin;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.DateField;

/// The fields of one entry, two beside each other. Of a shipped one only what the bureau may rewrite is open.
final class EntryFieldsView implements View {

    private final EntryFormViewModel model;
    private final ListPage page;
    private final Screens screens;
    private final Messages messages;
    private final Runnable save;
    private final TextField text = new TextField();
    private final GridPane grid = new GridPane();

    EntryFieldsView(EntryFormViewModel model, ListPage page, Screens screens, Runnable save) {
        this.model = model;
        this.page = page;
        this.screens = screens;
        this.messages = screens.messages();
        this.save = save;
        fields();
    }

    @Override
    public Parent root() {
        return grid;
    }

    void focus() {
        (text.isDisabled() ? grid.lookup("#lexicon-replacement") : text).requestFocus();
    }

    private void fields() {
        grid.getStyleClass().add("lexicon-grid");
        grid.getColumnConstraints().addAll(names(), fill(), names(), fill());
        text.setId("lexicon-text");
        var shipped = Bindings.createBooleanBinding(this::isShipped, model.beforeProperty());
        text.disableProperty().bind(shipped);
        put(0, 0, page.termKey(), bound(text, model.text));
        put(0, 2, page.replacementKey(), bound(field("lexicon-replacement"), model.replacement));
        var kind =
                new ChoiceView<>("lexicon-kind", model.kind, page.kinds(), k -> messages.text(k.messageKey())).root();
        var category = new ChoiceView<>(
                        "lexicon-category",
                        model.category,
                        List.of(Category.values()),
                        c -> messages.text(c.messageKey()))
                .root();
        kind.disableProperty().bind(shipped.or(Bindings.size(kind.getItems()).lessThan(2)));
        category.disableProperty().bind(shipped);
        put(1, 0, "lexicon.column.kind", kind);
        put(1, 2, "lexicon.column.category", category);
        put(2, 0, "lexicon.column.severity", severities());
        put(2, 2, "lexicon.column.since", since());
        var source = bound(field("lexicon-source"), model.source);
        put(3, 0, "lexicon.column.source", source);
        put(3, 2, "lexicon.form.when", flags());
    }

    private boolean isShipped() {
        var before = model.beforeProperty().get();
        return before != null && before.origin() == Origin.SHIPPED;
    }

    private Node severities() {
        return new ChoiceView<>(
                        "lexicon-severity",
                        model.severity,
                        List.of(Severity.values()),
                        severity -> messages.text(severity.messageKey()))
                .root();
    }

    private Node since() {
        var field = new DateField(messages, screens.clock());
        field.node().setId("lexicon-since");
        field.valueProperty().bindBidirectional(model.since);
        field.node().setMaxWidth(Double.MAX_VALUE);
        return field.node();
    }

    private Node flags() {
        var titleOnly = box("lexicon-title-only", "lexicon.column.title-only");
        titleOnly.setMinWidth(Region.USE_PREF_SIZE);
        titleOnly.selectedProperty().bindBidirectional(model.titleOnly);
        var guarded = box("lexicon-guarded", "lexicon.form.guarded");
        guarded.selectedProperty().bindBidirectional(model.guarded);
        var flags = new HBox(titleOnly, guarded);
        flags.getStyleClass().add("side-line");
        return flags;
    }

    private CheckBox box(String id, String key) {
        var box = new CheckBox(messages.text(key));
        box.setId(id);
        return box;
    }

    private TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private TextField bound(TextField field, StringProperty value) {
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> save.run());
        return field;
    }

    private void put(int row, int column, String nameKey, Node field) {
        var name = new Label(messages.text(nameKey));
        name.getStyleClass().add("form-name");
        name.setLabelFor(field);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(name.getText());
        }
        grid.add(name, column, row);
        grid.add(field, column + 1, row);
    }

    private static ColumnConstraints names() {
        var column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints fill() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPercentWidth(41);
        return column;
    }
}
