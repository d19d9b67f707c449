package org.bureaudesk.review.checklist;

import java.util.Locale;

/// Where a line that is not met is put right (修改处).
public enum Place {
    TITLE,
    SUMMARY,
    BODY,
    ORIGIN,
    ATTACHMENTS,
    PLAN,
    SHEET;

    public String messageKey() {
        return "review.place." + name().toLowerCase(Locale.ROOT);
    }
}
