package org.bureaudesk.calendar.recurring;

import java.util.Locale;

/// What becomes of an occurrence on a day off (遇休息日): it stands, it is left out, or it moves to the working day before
/// or after.
public enum OffDays {
    KEEP,
    SKIP,
    BEFORE,
    AFTER;

    public String messageKey() {
        return "calendar.off-days." + name().toLowerCase(Locale.ROOT);
    }
}
