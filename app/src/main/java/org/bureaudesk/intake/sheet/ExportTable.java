package org.bureaudesk.intake.sheet;

import java.util.List;
import org.bureaudesk.office.read.Cell;
import org.jspecify.annotations.Nullable;

/// One table of a platform's export, which may stand beside others in the same rows.
public final class ExportTable {

    private final SheetForms forms;
    private final Headings headings;
    private final int from;
    private final int to;

    /// @param from first column, @param to the column after the last; the places of `headings` count from
    /// `from`
    ExportTable(SheetForms forms, Headings headings, int from, int to) {
        this.forms = forms;
        this.headings = headings;
        this.from = from;
        this.to = to;
    }

    public SheetForm form() {
        return headings.form();
    }

    /// The table's part of a row; `null` where it is empty, adds up others, or repeats the heading.
    public @Nullable Line line(int number, List<Cell> row) {
        var cells =
                from == 0 && to >= row.size() ? row : row.subList(Math.min(from, row.size()), Math.min(to, row.size()));
        var first = firstOf(cells);
        if (first.isEmpty() || (forms.totalMarks().contains(first) && !hasChannelFirst())) {
            return null;
        }
        return isHeading(cells) ? null : new Line(forms, headings.form(), headings.places(), number, cells);
    }

    private boolean hasChannelFirst() {
        return Integer.valueOf(0).equals(headings.places().get("channel"));
    }

    private static String firstOf(List<Cell> cells) {
        for (var cell : cells) {
            var shown = cell.shown().strip();
            if (!shown.isEmpty()) {
                return shown;
            }
        }
        return "";
    }

    private boolean isHeading(List<Cell> cells) {
        for (var column : headings.form().columns()) {
            var place = headings.places().get(column.field());
            if (column.required() && place != null) {
                return place < cells.size()
                        && column.aliases().contains(Plain.bare(cells.get(place).shown()));
            }
        }
        return false;
    }
}
