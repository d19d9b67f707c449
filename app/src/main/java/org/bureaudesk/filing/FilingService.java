package org.bureaudesk.filing;

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

/// What the rest of the application may ask about filings. Thread-safe; does database work.
public final class FilingService {

    private final Database database;
    private final FilingStore store;
    private final Edits edits;
    private final Clock clock;
    private final Signal changed = new Signal();

    FilingService(Database database, History history, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.store = new FilingStore(database);
        this.edits = new Edits(database, history);
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Every filing not in the bin, by the day it happened.
    public List<Filing> all() {
        return store.findAll().stream().filter(f -> f.deletedAt() == null).toList();
    }

    public List<Filing> binned() {
        return store.findAll().stream().filter(f -> f.deletedAt() != null).toList();
    }

    public long newId() {
        return database.newIds(1);
    }

    /// Carries out changes as one undoable step.
    public void apply(List<Change<Filing>> changes) {
        edits.apply(store, changes, changed::fire, "filing.edit.rows", changes.size());
    }

    /// Writes the filing as new, or over the one with its number.
    public void save(Filing filing) {
        var before = store.find(filing.id()).orElse(null);
        edits.apply(store, List.of(new Change<>(before, filing)), changed::fire, "filing.edit.save");
    }

    public void moveToBin(Filing filing) {
        put(filing, LocalDateTime.now(clock), "filing.edit.bin");
    }

    public void restore(Filing filing) {
        put(filing, null, "filing.edit.restore");
    }

    private void put(Filing filing, @Nullable LocalDateTime deletedAt, String labelKey) {
        store.find(filing.id()).ifPresent(before -> {
            var change = new Change<>(before, before.withDeletedAt(deletedAt));
            edits.apply(store, List.of(change), changed::fire, labelKey);
        });
    }

    /// For an import, which spans its own transaction and its own undo.
    public RecordTable<Filing> table() {
        return store;
    }

    /// Tells the listeners that an import has written filings.
    public void fireChanged() {
        changed.fire();
    }
}
