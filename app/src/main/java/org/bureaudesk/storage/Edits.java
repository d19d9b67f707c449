package org.bureaudesk.storage;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Edit;
import org.bureaudesk.kernel.History;
import org.jdbi.v3.core.Handle;

/// Carries out changes of records as one transaction and remembers how to take them back.
public final class Edits {

    private final Database database;
    private final History history;

    public Edits(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /// Writes `changes`; then `changed` runs, now and after every undo and redo.
    ///
    /// @param labelKey what was done, as the undo menu shows it
    public <R> void apply(
            RecordTable<R> table, List<Change<R>> changes, Runnable changed, String labelKey, Object... labelFacts) {
        apply(table, changes, _ -> {}, changed, labelKey, labelFacts);
    }

    /// The same, with `once` as the last thing in the first transaction; an undo or a redo does not carry it out again.
    public <R> void apply(
            RecordTable<R> table,
            List<Change<R>> changes,
            Step once,
            Runnable changed,
            String labelKey,
            Object... labelFacts) {
        if (changes.isEmpty()) {
            return;
        }
        var kept = List.copyOf(changes);
        var back = kept.reversed().stream().map(Change::reversed).toList();
        Runnable redo = () -> carryOut(table, kept, _ -> {}, changed);
        Runnable undo = () -> carryOut(table, back, _ -> {}, changed);
        carryOut(table, kept, once, changed);
        history.record(new Edit(labelKey, List.of(labelFacts), undo, redo));
    }

    /// Takes records out for good. Nothing before it can be undone any longer, since it might lean on them.
    public <R> void purge(RecordTable<R> table, List<R> records, Runnable changed) {
        if (records.isEmpty()) {
            return;
        }
        database.write(handle -> {
            table.remove(handle, records);
            return true;
        });
        history.clear();
        changed.run();
    }

    private <R> void carryOut(RecordTable<R> table, List<Change<R>> changes, Step once, Runnable changed) {
        database.write(handle -> {
            write(handle, table, changes);
            once.in(handle);
            return true;
        });
        changed.run();
    }

    /// The changes alone, inside a transaction the caller spans and answers for.
    public static <R> void write(Handle handle, RecordTable<R> table, List<Change<R>> changes) {
        var gone = new ArrayList<R>();
        var here = new ArrayList<R>();
        for (var change : changes) {
            if (change.after() != null) {
                here.add(change.after());
            } else if (change.before() != null) {
                gone.add(change.before());
            }
        }
        if (!gone.isEmpty()) {
            table.remove(handle, gone);
        }
        if (!here.isEmpty()) {
            table.put(handle, here);
        }
    }
}
