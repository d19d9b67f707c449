package org.bureaudesk.post.editor;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.draft.Fault;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;

/// A field with its name above and what is wrong with it below.
final class FieldView implements View {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Node field;
    private final Label fault = new Label();
    private final VBox root = new VBox();
    private final HBox head = new HBox();

    FieldView(Messages messages, String labelKey, Node field) {
        this.field = field;
        var name = new Label(messages.text(labelKey));
        name.getStyleClass().addAll("muted", "small");
        name.setLabelFor(field);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(name.getText());
        }
        head.getChildren().add(name);
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        fault.visibleProperty().bind(fault.managedProperty());
        root.getStyleClass().add("form-cell");
        root.getChildren().addAll(head, field, fault);
        VBox.setVgrow(field, Priority.ALWAYS);
    }

    @Override
    public Parent root() {
        return root;
    }

    /// Puts something at the far end of the line with the name, such as a count.
    FieldView beside(Node node) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, node);
        return this;
    }

    /// Shows the faults of the field called `name`.
    FieldView watch(ObservableList<Fault> faults, String name, Messages messages) {
        return watch(faults, name, messages, new SimpleBooleanProperty(true));
    }

    /// @param due whether also what is missing is to be told
    FieldView watch(ObservableList<Fault> faults, String name, Messages messages, ObservableBooleanValue due) {
        Runnable show =
                () -> show(faults.stream().filter(f -> !f.grave() || due.get()).toList(), name, messages);
        faults.addListener((ListChangeListener<Fault>) _ -> show.run());
        due.subscribe(_ -> show.run());
        return this;
    }

    private void show(List<Fault> faults, String name, Messages messages) {
        var mine = faults.stream().filter(f -> f.field().equals(name)).findFirst();
        fault.setText(mine.map(f -> messages.text(f.key(), f.facts().toArray())).orElse(""));
        fault.setId(mine.isPresent() ? "fault-" + name : null);
        field.pseudoClassStateChanged(DANGER, mine.isPresent());
        field.setAccessibleHelp(fault.getText());
    }
}
