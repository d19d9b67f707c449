package org.bureaudesk.follower.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a cell, or the whole block, cannot be taken.
///
/// @param line row of the block, from 1; 0 for the whole block
/// @param column `null` where no single column is at fault
/// @param value what stands there, shortened
public record PasteFault(int line, @Nullable PasteColumn column, String value, String reasonKey, List<Object> facts) {

    private static final int SHOWN = 40;

    public PasteFault {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        facts = List.copyOf(facts);
    }

    public static PasteFault of(int line, @Nullable PasteColumn column, String value, String reasonKey) {
        return new PasteFault(line, column, value, reasonKey, List.of());
    }

    static PasteFault whole(String reasonKey, Object... facts) {
        return new PasteFault(0, null, "", reasonKey, List.of(facts));
    }
}
