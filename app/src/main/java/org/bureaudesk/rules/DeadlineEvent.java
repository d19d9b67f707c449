package org.bureaudesk.rules;

import java.util.Locale;

/// What starts a deadline.
public enum DeadlineEvent {
    OPENING,
    CHANGE,
    CLOSING,
    INQUIRY,
    SUGGESTION,
    COMPLAINT;

    public String messageKey() {
        return "rules.event." + name().toLowerCase(Locale.ROOT);
    }
}
