package org.bureaudesk.intake;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.intake.journal.ImportRecord;
import org.bureaudesk.intake.journal.JournalService;
import org.bureaudesk.intake.journal.UndoPlan;
import org.bureaudesk.ui.Tasks;

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
