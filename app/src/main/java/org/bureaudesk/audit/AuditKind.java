package org.bureaudesk.audit;

import java.util.Locale;

/// Into which drawer of the log an action falls.
public enum AuditKind {
    SIGN_OFF,
    STATE,
    RULE,
    IMPORT,
    EXPORT,
    REPORT,
    SAFETY,
    SIGN_IN,
    STAFF,
    SETTING,
    BIN,
    LOG;

    public String messageKey() {
        return "audit.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
