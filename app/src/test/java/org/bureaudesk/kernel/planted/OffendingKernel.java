package org.bureaudesk.kernel.planted;

/// Leans on what this part may not know.
public final class OffendingKernel {

    public javafx.scene.control.Label control;
    public org.bureaudesk.account.AccountId room;
}
