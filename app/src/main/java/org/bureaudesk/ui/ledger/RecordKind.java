package org.bureaudesk.ui.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a [RecordDesk] must know of the records it shows.
///
/// @param <R> the record; @param <D> what is typed over it
public interface RecordKind<R, D> {

    /// Reads every record. Off the FX thread.
    List<R> all();

    /// Whether both are states of the same record.
    boolean same(R one, R other);

    /// What the form of a new record starts with.
    D blank();

    D draft(R record);

    /// The draft as it would come back after saving, so that only real differences count as changes.
    D canonical(D draft);

    /// Everything a user may look for, in one text.
    String words(R record);

    /// Writes the draft over `before`, or as a new record. Off the FX thread.
    R save(@Nullable R before, D draft);

    /// Off the FX thread.
    void bin(R record);

    /// What is said once a record has gone.
    default String binnedKey() {
        return "ledger.binned";
    }
}
