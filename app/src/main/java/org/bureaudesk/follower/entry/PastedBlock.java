package org.bureaudesk.follower.entry;

import java.util.List;

/// A pasted block as understood. With any fault nothing of it may be written.
///
/// @param dated whether the rows name their days
/// @param guessed whether the column of the counts was guessed rather than named or placed
public record PastedBlock(List<PastedRow> rows, List<PasteFault> faults, boolean dated, boolean guessed) {

    public PastedBlock {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    static PastedBlock refused(PasteFault fault) {
        return new PastedBlock(List.of(), List.of(fault), false, false);
    }
}
