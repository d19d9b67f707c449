package org.bureaudesk.text.planted;

/// Leans on what this part may not know.
public final class OffendingText {

    public javafx.scene.control.Label control;
    public org.bureaudesk.account.AccountId room;
}
