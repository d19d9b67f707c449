package org.bureaudesk.office;

import java.util.List;

/// Rows for a table of a template, by the names its row of `[name]` cells uses.
public record WordTable(List<String> columns, List<List<String>> rows) {

    public WordTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    String cell(int row, String column) {
        var index = columns.indexOf(column);
        return index < 0 ? "" : rows.get(row).get(index);
    }
}
