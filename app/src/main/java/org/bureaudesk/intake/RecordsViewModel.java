package org.bureaudesk.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.intake.journal.ImportRecord;
import org.bureaudesk.intake.journal.JournalService;
import org.bureaudesk.intake.journal.UndoPlan;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The imports there were, newest first. FX thread only.
final class RecordsViewModel {

    private final JournalService journal;
    private final Tasks tasks;
    private final ObservableList<ImportRecord> records = FXCollections.observableArrayList();
    private int latest;

    RecordsViewModel(JournalService journal, Tasks tasks) {
        this.journal = journal;
        this.tasks = tasks;
    }

    ObservableList<ImportRecord> records() {
        return records;
    }

    /// Reads the imports anew and hands on the newest that stands and brought a file of this name; `null` for none.
    void find(String file, Consumer<@Nullable ImportRecord> then) {
        var request = ++latest;
        tasks.load(
                journal::records,
                found -> {
                    if (request == latest) {
                        records.setAll(found);
                        then.accept(brought(found, file));
                    }
                },
                () -> {});
    }

    private static @Nullable ImportRecord brought(List<ImportRecord> found, String file) {
        var bringing = found.stream().filter(r -> r.files().contains(file)).toList();
        return bringing.stream()
                .filter(r -> r.undoneAt() == null)
                .findFirst()
                .or(() -> bringing.stream().findFirst())
                .orElse(null);
    }

    void reload() {
        var request = ++latest;
        tasks.load(
                journal::records,
                found -> {
                    if (request == latest) {
                        records.setAll(found);
                    }
                },
                () -> {});
    }

    /// Finds out what taking the import back would do, and hands that on.
    void prepare(ImportRecord record, Consumer<UndoPlan> ask) {
        tasks.load(() -> journal.plan(record.id()), ask, () -> {});
    }

    void undo(UndoPlan plan) {
        tasks.perform(() -> journal.undo(plan), this::reload);
    }
}
