package org.bureaudesk.intake.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.kernel.Change;
import org.jspecify.annotations.Nullable;

/// Lays rows over the records they mean, one after the other, and counts what that does.
///
/// Of two rows of one sheet that mean the same record, the second must say the same; else it is rejected,
/// because nobody can know which is right. A later file wins over an earlier one.
public final class Merger<K, R> {

    private static final class Entry<R> {

        final @Nullable R original;

        @Nullable
        R current;

        @Nullable
        Source touched;

        Entry(@Nullable R original) {
            this.original = original;
            this.current = original;
        }
    }

    private final Map<K, Entry<R>> entries = new LinkedHashMap<>();

    /// A record that is there already.
    public void known(K key, R record) {
        entries.putIfAbsent(key, new Entry<>(record));
    }

    /// The record as it stands now; it must have been made known.
    public R require(K key) {
        return Objects.requireNonNull(Objects.requireNonNull(entries.get(key)).current);
    }

    /// Sets the record without any counting.
    public void put(K key, R record) {
        entries.computeIfAbsent(key, _ -> new Entry<>(null)).current = record;
    }

    /// Lays a row over the record.
    ///
    /// @param merge the record as the row wants it, from the one there is (`null`: none); it answers with that
    /// one itself where nothing changes
    /// @param field where a contradiction is shown; @param value what stands there
    public void offer(K key, Source source, Function<@Nullable R, R> merge, String field, String value) {
        var entry = entries.computeIfAbsent(key, _ -> new Entry<>(null));
        var before = entry.current;
        var after = merge.apply(before);
        var earlier = entry.touched;
        if (before == null) {
            source.tally().added();
        } else if (after.equals(before)) {
            source.tally().identical();
        } else if (earlier != null && earlier.tally() == source.tally()) {
            source.reject(field, value, "intake.reason.contradicts", earlier.row());
            return;
        } else if (earlier != null && entry.original == null && earlier.isOfSameFile(source)) {
            source.tally().added(); // another table of the same file says more of a record it brings itself
        } else {
            source.tally().changed();
        }
        entry.current = after;
        entry.touched = source;
    }

    /// Every record as the rows leave it, those nobody touched included.
    public List<R> all() {
        return entries.values().stream()
                .map(e -> e.current)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    public List<Change<R>> changes() {
        return entries.values().stream()
                .filter(e -> e.current != null && !e.current.equals(e.original))
                .map(e -> new Change<>(e.original, e.current))
                .toList();
    }
}
