package org.bureaudesk.intake.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.office.read.Cell;

/// Looks for the tables of a platform's export in one sheet: by their headings, wherever they stand, side by
/// side or not, in one heading row or in two.
public final class ExportSheet {

    private static final int FEWEST = 3;

    private final SheetForms forms;
    private List<ExportTable> tables = List.of();
    private List<Cell> above = List.of();
    private int seen;

    public ExportSheet(SheetForms forms) {
        this.forms = forms;
    }

    /// The tables found so far, from left to right.
    public List<ExportTable> tables() {
        return tables;
    }

    /// Takes a row as a possible heading; does nothing once tables are found.
    public void look(List<Cell> cells) {
        if (!tables.isEmpty() || seen >= forms.headingRows()) {
            return;
        }
        seen++;
        tables = tablesIn(cells);
        if (tables.isEmpty() && !above.isEmpty()) {
            tables = tablesIn(joined(above, cells));
        }
        above = List.copyOf(cells);
    }

    private List<ExportTable> tablesIn(List<Cell> cells) {
        var found = new ArrayList<ExportTable>();
        int from = 0;
        while (from < cells.size()) {
            int to = from;
            while (to < cells.size() && !cells.get(to).shown().isBlank()) {
                to++;
            }
            if (to > from) {
                table(cells, from, to == lastFilled(cells) ? Integer.MAX_VALUE : to)
                        .ifPresent(found::add);
            }
            from = to + 1;
        }
        if (found.isEmpty()) {
            table(cells, 0, Integer.MAX_VALUE).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static int lastFilled(List<Cell> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).shown().isBlank()) {
            last--;
        }
        return last;
    }

    /// The form that explains most of the headings.
    private Optional<ExportTable> table(List<Cell> cells, int from, int to) {
        var block = cells.subList(from, Math.min(to, cells.size()));
        return forms.sheets().stream()
                .map(form -> Headings.find(form, block, List.of()))
                .filter(Headings::isComplete)
                .filter(h ->
                        h.places().size() >= Math.min(FEWEST, h.form().columns().size() - 1))
                .max(Comparator.comparingInt(h -> h.places().size()))
                .map(h -> new ExportTable(forms, h, from, to));
    }

    /// Two heading rows as one: 阅读 over 人数 is 阅读人数; a heading that spans both counts once.
    private static List<Cell> joined(List<Cell> upper, List<Cell> lower) {
        var joined = new ArrayList<Cell>();
        for (int c = 0; c < Math.max(upper.size(), lower.size()); c++) {
            var top = c < upper.size() ? upper.get(c).shown().strip() : "";
            var bottom = c < lower.size() ? lower.get(c).shown().strip() : "";
            joined.add(new Cell.Text(top.equals(bottom) ? top : top + bottom));
        }
        return joined;
    }
}
