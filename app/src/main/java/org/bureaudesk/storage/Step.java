package org.bureaudesk.storage;

import org.jdbi.v3.core.Handle;

/// Something to be written inside a transaction that somebody else spans. Rooms hand one over so that a store of
/// another
/// room can carry it out beside its own writing: both happen, or neither.
@FunctionalInterface
public interface Step {

    void in(Handle handle);

    /// This, and then something that is not in the database: where it fails, neither has happened.
    default Step then(Runnable last) {
        return handle -> {
            in(handle);
            last.run();
        };
    }
}
