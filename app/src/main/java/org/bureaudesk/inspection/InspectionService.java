package org.bureaudesk.inspection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;
import org.jspecify.annotations.Nullable;

/// What the rest of the application may ask about problems and their remedies. Thread-safe; does database work.
public final class InspectionService {

    private final Database database;
    private final RectificationStore store;
    private final Edits edits;
    private final Clock clock;
    private final Signal changed = new Signal();

    InspectionService(Database database, History history, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.store = new RectificationStore(database);
        this.edits = new Edits(database, history);
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Every problem not in the bin, in the order they were entered.
    public List<Rectification> rectifications() {
        return store.findAll().stream().filter(r -> r.deletedAt() == null).toList();
    }

    public List<Rectification> binned() {
        return store.findAll().stream().filter(r -> r.deletedAt() != null).toList();
    }

    public long newId() {
        return database.newIds(1);
    }

    /// Carries out changes as one undoable step.
    public void apply(List<Change<Rectification>> changes) {
        edits.apply(store, changes, changed::fire, "inspection.edit.rectifications", changes.size());
    }

    /// Writes the problem as new, or over the one with its number.
    public void save(Rectification problem) {
        var before = store.find(problem.id()).orElse(null);
        edits.apply(store, List.of(new Change<>(before, problem)), changed::fire, "inspection.edit.save");
    }

    public void moveToBin(Rectification problem) {
        put(problem, LocalDateTime.now(clock), "inspection.edit.bin");
    }

    public void restore(Rectification problem) {
        put(problem, null, "inspection.edit.restore");
    }

    private void put(Rectification problem, @Nullable LocalDateTime deletedAt, String labelKey) {
        store.find(problem.id()).ifPresent(before -> {
            var change = new Change<>(before, before.withDeletedAt(deletedAt));
            edits.apply(store, List.of(change), changed::fire, labelKey);
        });
    }

    /// For an import, which spans its own transaction and its own undo.
    public RecordTable<Rectification> table() {
        return store;
    }

    /// Tells the listeners that an import has written problems.
    public void fireChanged() {
        changed.fire();
    }
}
