package org.bureaudesk.quota;

import java.util.Locale;

/// How an account stands against its gap limit: all right, to be reminded of (提醒), over the red line (触红线).
public enum Level {
    OK,
    AMBER,
    RED;

    public String messageKey() {
        return "quota.level." + name().toLowerCase(Locale.ROOT);
    }
}
