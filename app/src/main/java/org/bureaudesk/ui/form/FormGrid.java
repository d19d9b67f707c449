package org.bureaudesk.ui.form;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;

/// A form of two columns: names on the left, fields on the right, what is wrong right under its field.
public final class FormGrid {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Messages messages;
    private final GridPane grid = new GridPane();
    private int rows;

    public FormGrid(Messages messages) {
        this.messages = messages;
        grid.getStyleClass().add("form-grid");
        var names = new ColumnConstraints();
        names.setHalignment(HPos.RIGHT);
        names.setMinWidth(GridPane.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        grid.getColumnConstraints().addAll(names, fields);
    }

    public GridPane root() {
        return grid;
    }

    /// Adds a field under its name.
    ///
    /// @return what is wrong with the field, empty for nothing; the form shows it, the caller sets or binds it
    public StringProperty add(String labelKey, Node field) {
        return add(labelKey, field, "");
    }

    /// The same with a hint that always stands under the field.
    public StringProperty add(String labelKey, Node field, String hint) {
        var name = new Label(messages.text(labelKey));
        name.getStyleClass().add("form-name");
        name.setLabelFor(field);
        GridPane.setValignment(name, VPos.TOP);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(name.getText());
        }
        var fault = new Label();
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        fault.visibleProperty().bind(fault.managedProperty());
        fault.textProperty().subscribe(text -> {
            field.pseudoClassStateChanged(DANGER, text != null && !text.isEmpty());
            field.setAccessibleHelp(text);
        });
        var cell = new VBox(field);
        cell.getStyleClass().add("form-cell");
        if (!hint.isEmpty()) {
            var words = new Label(hint);
            words.getStyleClass().addAll("small", "muted");
            words.setWrapText(true);
            cell.getChildren().add(words);
        }
        cell.getChildren().add(fault);
        if (field instanceof TextInputControl) {
            cell.setFillWidth(true);
        }
        grid.addRow(rows++, name, cell);
        return fault.textProperty();
    }

    /// A heading across both columns.
    public void heading(String titleKey) {
        var title = new Label(messages.text(titleKey));
        title.getStyleClass().add("form-heading");
        GridPane.setHalignment(title, HPos.LEFT);
        grid.add(title, 0, rows++, 2, 1);
    }

    /// A node across both columns.
    public void wide(Node node) {
        GridPane.setHalignment(node, HPos.LEFT);
        grid.add(node, 0, rows++, 2, 1);
    }
}
