package org.bureaudesk.ui;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Shorthand for table columns over immutable rows.
public final class Tables {

    private Tables() {}

    public static <R, V> TableColumn<R, @Nullable V> column(String title, Function<R, @Nullable V> value) {
        var column = new TableColumn<R, @Nullable V>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /// Shows `rows` in `table`, sorted as the user clicks, without touching the list itself.
    public static <R> void fill(TableView<R> table, ObservableList<R> rows) {
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }
}
