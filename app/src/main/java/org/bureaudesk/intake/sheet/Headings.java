package org.bureaudesk.intake.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.office.read.Cell;

/// Where the columns of one kind of sheet stand in a heading row: found by name, wherever they are.
///
/// @param places column of each field found, from 0; @param missing headings that had to be there
record Headings(SheetForm form, Map<String, Integer> places, List<String> missing) {

    /// @param given fields that need no column, because their value is given otherwise
    static Headings find(SheetForm form, List<Cell> row, List<String> given) {
        var places = new HashMap<String, Integer>();
        for (int c = 0; c < row.size(); c++) {
            var shown = row.get(c).shown();
            if (shown.isBlank()) {
                continue;
            }
            var whole = Plain.word(shown);
            var bare = Plain.bare(shown);
            for (var column : form.columns()) {
                if (!places.containsKey(column.field())
                        && (column.aliases().contains(whole) || column.aliases().contains(bare))) {
                    places.put(column.field(), c);
                    break;
                }
            }
        }
        var missing = form.columns().stream()
                .filter(c -> c.required() && !places.containsKey(c.field()) && !given.contains(c.field()))
                .map(ColumnForm::heading)
                .toList();
        return new Headings(form, places, missing);
    }

    boolean isComplete() {
        return missing.isEmpty();
    }
}
