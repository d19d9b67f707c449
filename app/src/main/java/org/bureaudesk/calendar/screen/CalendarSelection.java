package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bureaudesk.calendar.EntryKey;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.post.PostId;
import org.jspecify.annotations.Nullable;

/// Which entries of the calendar and which posts of the drawer are selected. FX thread only.
final class CalendarSelection {

    private final Set<EntryKey> entries = new LinkedHashSet<>();
    private final Set<PostId> undated = new LinkedHashSet<>();
    private final Signal changed = new Signal();
    private @Nullable EntryKey anchor;

    void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// In the order they were picked.
    List<EntryKey> entries() {
        return List.copyOf(entries);
    }

    List<PostId> undated() {
        return List.copyOf(undated);
    }

    boolean has(EntryKey key) {
        return entries.contains(key);
    }

    boolean has(PostId post) {
        return undated.contains(post);
    }

    boolean isEmpty() {
        return entries.isEmpty() && undated.isEmpty();
    }

    int size() {
        return entries.size() + undated.size();
    }

    /// The day dates are reckoned from when the selection is moved: that of the entry picked last.
    Optional<LocalDate> leadDay() {
        return Optional.ofNullable(anchor).filter(entries::contains).map(EntryKey::day);
    }

    /// @param order every entry as it is shown, for a range
    void pick(EntryKey key, PickMode mode, List<EntryKey> order) {
        switch (mode) {
            case ONLY -> {
                clearQuietly();
                entries.add(key);
            }
            case TOGGLE -> {
                if (!entries.remove(key)) {
                    entries.add(key);
                }
            }
            case RANGE -> entries.addAll(between(anchor, key, order));
        }
        anchor = key;
        changed.fire();
    }

    void pick(PostId post, PickMode mode) {
        if (mode == PickMode.ONLY) {
            clearQuietly();
            undated.add(post);
        } else if (!undated.remove(post)) {
            undated.add(post);
        }
        changed.fire();
    }

    /// What a drag takes along: the selection if the entry belongs to it, else the entry alone.
    void grab(EntryKey key) {
        if (!entries.contains(key)) {
            clearQuietly();
            entries.add(key);
        }
        anchor = key;
        changed.fire();
    }

    void grab(PostId post) {
        if (!undated.contains(post)) {
            clearQuietly();
            undated.add(post);
        }
        changed.fire();
    }

    void pickAll(Collection<EntryKey> keys) {
        clearQuietly();
        entries.addAll(keys);
        anchor = entries.stream().findFirst().orElse(null);
        changed.fire();
    }

    void clear() {
        if (!isEmpty()) {
            clearQuietly();
            changed.fire();
        }
    }

    /// After a move: the entries are known by where they stand now.
    void replace(Collection<EntryKey> moved) {
        pickAll(moved);
    }

    private void clearQuietly() {
        entries.clear();
        undated.clear();
        anchor = null;
    }

    private static List<EntryKey> between(@Nullable EntryKey one, EntryKey other, List<EntryKey> order) {
        var from = one == null ? -1 : order.indexOf(one);
        var to = order.indexOf(other);
        if (from < 0 || to < 0) {
            return List.of(other);
        }
        return new ArrayList<>(order.subList(Math.min(from, to), Math.max(from, to) + 1));
    }

    /// How a click adds to what is selected: alone, with Ctrl, with Shift.
    enum PickMode {
        ONLY,
        TOGGLE,
        RANGE
    }
}
