package org.bureaudesk.office;

import java.util.List;

/// A native Excel chart over neighbouring rows of a sheet: it follows the cells when somebody edits them.
///
/// @param firstRow, lastRow rows of the sheet, the first one under the heading is 1
/// @param categoryColumn what stands below the axis; columns count from 0
/// @param categories the texts of that column, for programs that show a chart before they calculate
public record Chart(
        Kind kind,
        String title,
        int firstRow,
        int lastRow,
        int categoryColumn,
        List<String> categories,
        List<Series> series) {

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /// Columns side by side, or a line.
    public enum Kind {
        COLUMNS,
        LINE
    }

    /// @param values what stands in `column`, row by row; `null` for an empty cell
    public record Series(String name, int column, List<? extends @org.jspecify.annotations.Nullable Number> values) {}
}
