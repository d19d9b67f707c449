package org.bureaudesk.intake.mapping;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bureaudesk.intake.sheet.ColumnForm;
import org.bureaudesk.intake.sheet.SheetForm;
import org.bureaudesk.intake.sheet.SheetKind;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.jspecify.annotations.Nullable;

/// Which columns of a home-made table, or of a platform this program does not know, mean what.
///
/// @param headingRow as the spreadsheet counts, from 1; @param columns heading of each field that has a column
/// @param platform it comes from, so that only accounts there are asked for; `null` where that is open
public record ColumnMapping(
        String name,
        SheetKind kind,
        int headingRow,
        Map<String, String> columns,
        @Nullable Platform platform) {

    public static final int LAST_HEADING_ROW = 30;

    /// Begins the origin of a table whose platform the user has named.
    public static final String PLATFORM = "platform:";

    public ColumnMapping {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    /// The table it describes: every heading must be there for the table to be known again.
    ///
    /// @param fields every column such a table may have
    SheetForm form(List<ColumnForm> fields) {
        var mapped = fields.stream()
                .filter(f -> columns.containsKey(f.field()))
                .map(f -> new ColumnForm(
                        f.field(),
                        columns.getOrDefault(f.field(), ""),
                        List.of(),
                        f.type(),
                        true,
                        f.words(),
                        f.width(),
                        f.note(),
                        false))
                .toList();
        return new SheetForm(kind, name, platform == null ? name : PLATFORM + platform.name(), List.of(), mapped);
    }

    /// Throws a [UserException] where it has no name, lacks a column such a table must have, or uses one twice.
    void check(List<ColumnForm> fields) {
        if (name.isBlank()) {
            throw new UserException("intake.mapping.no-name");
        }
        var missing = fields.stream()
                .filter(f -> f.required() && !columns.containsKey(f.field()))
                .map(ColumnForm::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw new UserException("intake.mapping.missing", String.join("、", missing));
        }
        if (columns.values().stream().distinct().count() < columns.size()) {
            throw new UserException("intake.mapping.twice");
        }
    }
}
