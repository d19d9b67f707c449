package org.bureaudesk.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Where records of one kind are kept, as [Edits] needs it. A store offers it; nobody else may write.
public interface RecordTable<R> {

    /// Writes the records as they are, whether they were there before or not.
    void put(Handle handle, List<R> records);

    /// Takes the records out for good, with all that belongs to them.
    void remove(Handle handle, List<R> records);
}
