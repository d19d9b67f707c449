package org.bureaudesk.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A table that lets rooms above see what is about to be written, in the same transaction and before it is, whoever
/// writes. Thread-safe.
public final class WatchedTable<R> implements RecordTable<R> {

    private final RecordTable<R> table;
    private final List<Function<List<R>, Step>> watches = new CopyOnWriteArrayList<>();

    public WatchedTable(RecordTable<R> table) {
        this.table = table;
    }

    /// What `watch` answers is carried out while the old records still stand; where it fails, nothing is written.
    public void watch(Function<List<R>, Step> watch) {
        watches.add(watch);
    }

    @Override
    public void put(Handle handle, List<R> records) {
        watches.forEach(watch -> watch.apply(records).in(handle));
        table.put(handle, records);
    }

    @Override
    public void remove(Handle handle, List<R> records) {
        table.remove(handle, records);
    }
}
