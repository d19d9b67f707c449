package org.bureaudesk.inspection;

import java.util.Locale;

/// How a problem stands: 整改中, 已逾期, 已完成.
enum RectificationState {
    OPEN,
    OVERDUE,
    DONE;

    String messageKey() {
        return "inspection.state." + name().toLowerCase(Locale.ROOT);
    }
}
