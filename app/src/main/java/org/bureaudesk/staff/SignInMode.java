package org.bureaudesk.staff;

import java.util.Locale;

/// Whether passwords are asked for.
public enum SignInMode {
    /// Persons are named without a password, and the log says so (单人办理).
    NAMED,
    /// Persons sign in with a password (登录办理).
    PASSWORD;

    public String messageKey() {
        return "staff.mode." + name().toLowerCase(Locale.ROOT);
    }
}
