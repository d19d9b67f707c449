package org.bureaudesk.lexicon;

import java.util.Locale;

/// What the check makes of a link's host.
public enum HostKind {
    /// A link may lead there (可信网址).
    TRUSTED,
    /// Hides where a link leads (短链接).
    SHORT;

    public String messageKey() {
        return "lexicon.host." + name().toLowerCase(Locale.ROOT);
    }
}
