package org.bureaudesk.report;

import java.util.Locale;

/// Whether the file of a report still is what was handed in: not made yet, the same, changed since, gone.
public enum FileState {
    DRAFT,
    SAME,
    CHANGED,
    GONE;

    public String messageKey() {
        return "report.file." + name().toLowerCase(Locale.ROOT);
    }
}
