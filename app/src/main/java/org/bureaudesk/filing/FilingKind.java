package org.bureaudesk.filing;

import java.util.Locale;

/// What is filed (开设, 变更, 注销); 天心区管理办法 art. 5 and 8.
public enum FilingKind {
    OPENING,
    CHANGE,
    CLOSING;

    public String messageKey() {
        return "filing.kind." + name().toLowerCase(Locale.ROOT);
    }
}
