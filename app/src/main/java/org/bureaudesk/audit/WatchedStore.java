package org.bureaudesk.audit;

import java.util.List;
import org.bureaudesk.audit.AuditService.Witness;
import org.bureaudesk.storage.RecordTable;
import org.jdbi.v3.core.Handle;

/// A table whose every change is logged in the same transaction.
final class WatchedStore<R> implements RecordTable<R> {

    private final RecordTable<R> table;
    private final Witness<R> witness;
    private final AuditService audit;

    WatchedStore(RecordTable<R> table, Witness<R> witness, AuditService audit) {
        this.table = table;
        this.witness = witness;
        this.audit = audit;
    }

    @Override
    public void put(Handle handle, List<R> records) {
        table.put(handle, records);
        audit.entry(witness.put(records)).in(handle);
    }

    @Override
    public void remove(Handle handle, List<R> records) {
        table.remove(handle, records);
        audit.entry(witness.removed(records)).in(handle);
    }
}
