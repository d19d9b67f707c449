package org.bureaudesk.lexicon.rescan;

import org.jspecify.annotations.Nullable;

/// Which matters to list.
///
/// @param state `null` for any
/// @param text what title, account or objection must contain; empty for anything
public record MatterQuery(Matter.@Nullable State state, String text) {

    public static final MatterQuery ALL = new MatterQuery(null, "");

    /// All that is not closed.
    public static final MatterQuery OPEN = new MatterQuery(Matter.State.OPEN, "");

    public MatterQuery {
        text = text.strip();
    }
}
