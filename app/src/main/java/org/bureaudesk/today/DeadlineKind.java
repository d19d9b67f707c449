package org.bureaudesk.today;

import java.util.Locale;

/// What kind of matter a deadline belongs to (备案, 答复, 整改, 审核, 放假安排).
public enum DeadlineKind {
    FILING("filing"),
    REPLY("reply"),
    RECTIFICATION("rectification"),
    REVIEW("review"),
    HOLIDAY_DATA("holidayData");

    private final String code;

    DeadlineKind(String code) {
        this.code = code;
    }

    /// How machine-readable output calls it.
    public String code() {
        return code;
    }

    public String messageKey() {
        return "today.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
