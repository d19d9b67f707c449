package org.bureaudesk.inspection;

import java.util.List;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;

/// What the rest of the application may ask about problems and their remedies. Thread-safe; does database work.
public final class InspectionService {

    private final Database database;
    private final RectificationStore store;
    private final Edits edits;
    private final Signal changed = new Signal();

    InspectionService(Database database, History history) {
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

    /// For an import, which spans its own transaction and its own undo.
    public RecordTable<Rectification> table() {
        return store;
    }

    /// Tells the listeners that an import has written problems.
    public void fireChanged() {
        changed.fire();
    }
}
