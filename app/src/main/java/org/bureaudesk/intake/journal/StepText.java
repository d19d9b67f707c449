package org.bureaudesk.intake.journal;

/// One room's part of what an import did, as text.
public record StepText(String room, String changes) {}
