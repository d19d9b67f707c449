package org.bureaudesk.lexicon.rescan;

import java.util.Locale;

/// What is done about a published post the lists object to.
public enum Choice {
    /// The text is mended (改).
    FIX,
    /// The post is taken down (删).
    WITHDRAW,
    /// It stays as it is (留).
    KEEP;

    public String messageKey() {
        return "lexicon.choice." + name().toLowerCase(Locale.ROOT);
    }
}
