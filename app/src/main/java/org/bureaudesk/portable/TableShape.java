package org.bureaudesk.portable;

import java.util.List;

/// A table as the database has it: its columns in their order, its rows by their key.
record TableShape(String name, List<Column> columns) {

    TableShape {
        columns = List.copyOf(columns);
    }

    /// @param number a whole number, else text; @param key part of the primary key
    record Column(String name, boolean number, boolean nullable, boolean key) {}

    List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }
}
