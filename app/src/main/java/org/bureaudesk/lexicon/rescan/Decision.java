package org.bureaudesk.lexicon.rescan;

import java.time.LocalDateTime;

/// What a named person decided, and why.
public record Decision(Choice choice, String by, LocalDateTime at, String reason, Proof proof) {

    public Decision {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A decision nobody made, or without a reason");
        }
    }
}
