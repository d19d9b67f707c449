package org.bureaudesk.ui.ledger;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A section of a form: a heading and fields in equal columns, from left to right, line by line.
public final class FormGrid {

    private final int columns;
    private final GridPane grid = new GridPane();
    private final VBox root;
    private int next;

    public FormGrid(String heading, int columns) {
        this.columns = columns;
        grid.getStyleClass().add("ledger-grid");
        grid.managedProperty().bind(Bindings.isNotEmpty(grid.getChildren()));
        for (int c = 0; c < columns; c++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(width);
        }
        var title = new Label(heading);
        title.getStyleClass().add("ledger-heading");
        root = new VBox(title, grid);
        root.getStyleClass().add("ledger-section");
    }

    public FormGrid add(Node... fields) {
        for (var field : fields) {
            addWide(field, 1);
        }
        return this;
    }

    /// Adds a field over several columns; on the next line where this one has no room for it.
    public FormGrid addWide(Node field, int span) {
        if (next % columns + span > columns) {
            next += columns - next % columns;
        }
        grid.add(field, next % columns, next / columns, span, 1);
        next += span;
        return this;
    }

    /// Adds a node of its own below the fields.
    public FormGrid below(Node node) {
        root.getChildren().add(node);
        return this;
    }

    public VBox node() {
        return root;
    }
}
