package org.bureaudesk.preferences;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.bureaudesk.ui.Tasks;

/// Takes rule packs and holidays in, one file after the other. FX thread only.
final class RuleImportViewModel {

    private final RuleImports imports;
    private final Tasks tasks;
    private final Runnable changed;
    private final ReadOnlyStringWrapper newPack = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper newYear = new ReadOnlyStringWrapper("");

    /// @param changed runs after every import
    RuleImportViewModel(RuleImports imports, Tasks tasks, Runnable changed) {
        this.imports = imports;
        this.tasks = tasks;
        this.changed = changed;
    }

    /// The title of the pack just taken in, for a notice.
    ReadOnlyStringProperty newPack() {
        return newPack.getReadOnlyProperty();
    }

    /// The year of the holidays just taken in, for a notice.
    ReadOnlyStringProperty newYear() {
        return newYear.getReadOnlyProperty();
    }

    void importPacks(List<Path> files) {
        for (var file : files) {
            tasks.load(() -> imports.packs().importFile(file).title(), title -> told(newPack, title), () -> {});
        }
    }

    void importHolidays(List<Path> files) {
        for (var file : files) {
            tasks.load(
                    () -> String.valueOf(imports.workdays().importFile(file)), year -> told(newYear, year), () -> {});
        }
    }

    private void told(ReadOnlyStringWrapper where, String what) {
        where.set("");
        where.set(what);
        changed.run();
    }
}
