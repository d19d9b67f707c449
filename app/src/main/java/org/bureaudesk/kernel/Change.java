package org.bureaudesk.kernel;

import org.jspecify.annotations.Nullable;

/// What one record was and what it becomes; `null` where it is not there.
public record Change<R>(@Nullable R before, @Nullable R after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change from nothing to nothing");
        }
    }

    public static <R> Change<R> added(R after) {
        return new Change<>(null, after);
    }

    public static <R> Change<R> removed(R before) {
        return new Change<>(before, null);
    }

    public Change<R> reversed() {
        return new Change<>(after, before);
    }
}
