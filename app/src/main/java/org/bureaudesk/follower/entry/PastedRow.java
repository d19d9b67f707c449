package org.bureaudesk.follower.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of a pasted block.
///
/// @param line row of the block, from 1
/// @param day `null` where the block has no dates and the place it is pasted at decides
/// @param counts what is given; a column that is not there is left as it was
public record PastedRow(int line, @Nullable LocalDate day, Map<PasteColumn, Integer> counts) {

    public PastedRow {
        counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    }
}
