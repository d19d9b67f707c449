package org.bureaudesk.quota;

import java.util.Locale;

/// Whom the gap clock reminds by now: nobody, the clerk (经办人), or the leader too (分管负责人).
public enum Reminder {
    NONE,
    CLERK,
    LEADER;

    public String messageKey() {
        return "quota.reminder." + name().toLowerCase(Locale.ROOT);
    }
}
