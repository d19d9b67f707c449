package org.bureaudesk.lexicon;

import java.util.List;
import java.util.function.Supplier;
import org.bureaudesk.check.Term;
import org.jspecify.annotations.Nullable;

/// The lists as last read, so that tens of thousands of terms are read once after a change, however many pages show
/// them. Thread-safe.
final class Shelf {

    private final Supplier<List<Term>> shipped;
    private final Supplier<List<OwnTerm>> own;
    private volatile @Nullable Lists known;
    private int changes;

    Shelf(Supplier<List<Term>> shipped, Supplier<List<OwnTerm>> own) {
        this.shipped = shipped;
        this.own = own;
    }

    /// One state of the lists.
    record Lists(List<OwnTerm> own, List<Entry> entries) {}

    Lists lists() {
        var lists = known;
        return lists != null ? lists : read();
    }

    private Lists read() {
        int before = changes();
        var records = List.copyOf(own.get());
        var entries = List.copyOf(TermPolicy.entries(shipped.get(), records));
        var lists = new Lists(records, entries);
        keep(lists, before);
        return lists;
    }

    private synchronized int changes() {
        return changes;
    }

    /// What was read before a change is not kept after it.
    private synchronized void keep(Lists lists, int before) {
        if (changes == before) {
            known = lists;
        }
    }

    synchronized void forget() {
        changes++;
        known = null;
    }
}
