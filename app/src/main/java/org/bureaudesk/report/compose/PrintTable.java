package org.bureaudesk.report.compose;

import java.util.List;

/// A table of a report.
///
/// @param name what a template calls it
public record PrintTable(String name, String caption, List<String> columns, List<List<Span>> rows) {

    public PrintTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
