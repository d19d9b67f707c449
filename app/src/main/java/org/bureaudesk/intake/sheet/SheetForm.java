package org.bureaudesk.intake.sheet;

import java.util.List;

/// One kind of table: what it holds, the names it goes by, and its columns in the order of the template.
///
/// @param origin which platform writes it (`wechat`, `douyin`); empty for the office's own
public record SheetForm(SheetKind kind, String name, String origin, List<String> aliases, List<ColumnForm> columns) {

    public SheetForm {
        aliases = List.copyOf(aliases);
        columns = List.copyOf(columns);
    }

    /// The columns of the template.
    public List<ColumnForm> shown() {
        return columns.stream().filter(c -> !c.hidden()).toList();
    }

    public boolean isCalled(String sheetName) {
        var sought = Plain.text(sheetName);
        return sought.equals(name) || aliases.contains(sought);
    }

    public ColumnForm column(String field) {
        return columns.stream()
                .filter(c -> c.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no " + field));
    }
}
