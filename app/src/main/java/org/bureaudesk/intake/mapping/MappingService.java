package org.bureaudesk.intake.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.bureaudesk.intake.sheet.ColumnForm;
import org.bureaudesk.intake.sheet.SheetForms;
import org.bureaudesk.intake.sheet.SheetFormsFile;
import org.bureaudesk.intake.sheet.SheetKind;
import org.bureaudesk.intake.source.Tables;
import org.bureaudesk.office.read.Cell;
import org.bureaudesk.office.read.RowHandler;
import org.bureaudesk.storage.Database;

/// The tables the user has explained, by name. Thread-safe; reads files and does database work.
public final class MappingService {

    private static final int SHOWN_ROWS = ColumnMapping.LAST_HEADING_ROW + 12;

    private final MappingStore store;
    private final SheetForms shipped = SheetFormsFile.exports();

    public MappingService(Database database) {
        this.store = new MappingStore(database);
    }

    /// In the order of their names.
    public List<ColumnMapping> all() {
        return store.all();
    }

    /// What such a table may hold, in the order to be asked for.
    public static List<SheetKind> kinds() {
        return List.of(SheetKind.ARTICLES, SheetKind.USER_GROWTH, SheetKind.TREND, SheetKind.REGULAR_READERS);
    }

    /// Every column a table of this kind may have.
    public List<ColumnForm> fields(SheetKind kind) {
        var fields = new LinkedHashMap<String, ColumnForm>();
        shipped.sheets().stream()
                .filter(form -> form.kind() == kind)
                .flatMap(form -> form.columns().stream())
                .forEach(column -> fields.putIfAbsent(column.field(), column));
        return List.copyOf(fields.values());
    }

    /// Remembers the mapping under its name, in the place of one that had it.
    ///
    /// Throws a [org.bureaudesk.kernel.UserException] where it could not work.
    public void save(ColumnMapping mapping) {
        mapping.check(fields(mapping.kind()));
        store.save(mapping);
    }

    public void remove(String name) {
        store.remove(name);
    }

    /// The tables platforms write, and those the user has explained.
    public SheetForms exports() {
        var mappings = store.all();
        if (mappings.isEmpty()) {
            return shipped;
        }
        var sheets = new ArrayList<>(shipped.sheets());
        mappings.forEach(m -> sheets.add(m.form(fields(m.kind()))));
        var deepest =
                mappings.stream().mapToInt(ColumnMapping::headingRow).max().orElse(0);
        return new SheetForms(
                Math.max(shipped.headingRows(), deepest),
                shipped.noteMarks(),
                shipped.totalMarks(),
                shipped.missingMarks(),
                shipped.wechatMarks(),
                shipped.ledgerSheets(),
                shipped.words(),
                sheets);
    }

    /// The first rows of the first sheet that has any, as a person reads them.
    public List<List<String>> sample(Path file) {
        var rows = new ArrayList<List<String>>();
        Tables.read(file, SheetFormsFile.limits(), new RowHandler() {
            private boolean isOver;

            @Override
            public void sheet(String name) {
                isOver |= !rows.isEmpty();
            }

            @Override
            public void row(int number, List<Cell> cells) {
                while (!isOver && rows.size() < number - 1 && rows.size() < SHOWN_ROWS) {
                    rows.add(List.of()); // an empty row counts, as the spreadsheet shows it
                }
                if (!isOver && rows.size() < SHOWN_ROWS) {
                    rows.add(cells.stream().map(c -> c.shown().strip()).toList());
                }
            }
        });
        return rows;
    }
}
