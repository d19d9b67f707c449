package org.bureaudesk.filing;

import java.util.Locale;

/// How a filing stands against its deadline.
enum FilingState {
    OPEN,
    OVERDUE,
    FILED,
    FILED_LATE;

    String messageKey() {
        return "filing.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
