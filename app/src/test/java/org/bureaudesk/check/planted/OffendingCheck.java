package org.bureaudesk.check.planted;

/// Leans on what this part may not know.
public final class OffendingCheck {

    public javafx.scene.control.Label control;
    public org.bureaudesk.account.AccountId room;
}
