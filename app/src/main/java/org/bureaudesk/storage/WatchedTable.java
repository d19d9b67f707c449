package org.bureaudesk.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A table that lets rooms above see what is about to be written or taken out, in the same transaction and before it
/// is, whoever writes. Thread-safe.
public final class WatchedTable<R> implements RecordTable<R> {

    private final RecordTable<R> table;
    private final List<Function<Writing<R>, Step>> watches = new CopyOnWriteArrayList<>();

    public WatchedTable(RecordTable<R> table) {
        this.table = table;
    }

    /// What `watch` answers is carried out while the old records still stand; where it fails, nothing is written.
    public void watch(Function<Writing<R>, Step> watch) {
        watches.add(watch);
    }

    @Override
    public void put(Handle handle, List<R> records) {
        put(handle, records, false);
    }

    @Override
    public void remove(Handle handle, List<R> records) {
        remove(handle, records, false);
    }

    private void put(Handle handle, List<R> records, boolean summed) {
        tell(handle, new Writing<>(records, List.of(), summed));
        table.put(handle, records);
    }

    private void remove(Handle handle, List<R> records, boolean summed) {
        tell(handle, new Writing<>(List.of(), records, summed));
        table.remove(handle, records);
    }

    private void tell(Handle handle, Writing<R> writing) {
        watches.forEach(watch -> watch.apply(writing).in(handle));
    }

    /// The same table for whoever tells the log of all the records at once, as an import does.
    public RecordTable<R> summed() {
        return new Summed();
    }

    private final class Summed implements RecordTable<R> {

        @Override
        public void put(Handle handle, List<R> records) {
            WatchedTable.this.put(handle, records, true);
        }

        @Override
        public void remove(Handle handle, List<R> records) {
            WatchedTable.this.remove(handle, records, true);
        }
    }

    /// What is about to be done.
    ///
    /// @param coming about to be written, whether they stand already or not
    /// @param going about to be taken out
    /// @param summed whether the log gets one entry about all that come or go
    public record Writing<R>(List<R> coming, List<R> going, boolean summed) {

        public Writing {
            coming = List.copyOf(coming);
            going = List.copyOf(going);
        }
    }
}
