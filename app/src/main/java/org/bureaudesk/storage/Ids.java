package org.bureaudesk.storage;

import org.jdbi.v3.core.Handle;

/// Numbers for new records: unique across the whole workspace, never given twice, kept by export and import.
public final class Ids {

    private static final String TAKE = """
            UPDATE workspace_sequence SET next_id = next_id + :count WHERE name = 'record' RETURNING next_id - :count
            """;

    private Ids() {}

    public static long take(Handle handle) {
        return take(handle, 1);
    }

    /// The first of `count` consecutive numbers.
    public static long take(Handle handle, int count) {
        return handle.createQuery(TAKE).bind("count", count).mapTo(Long.class).one();
    }
}
