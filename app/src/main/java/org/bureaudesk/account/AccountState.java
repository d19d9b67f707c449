package org.bureaudesk.account;

import java.util.Locale;

/// Where an account stands in its life (状态).
public enum AccountState {
    ACTIVE,
    SUSPENDED,
    CLOSED;

    public String messageKey() {
        return "account.state." + name().toLowerCase(Locale.ROOT);
    }
}
