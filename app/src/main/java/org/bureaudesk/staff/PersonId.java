package org.bureaudesk.staff;

/// Number of a person, unique in the workspace.
public record PersonId(long value) {}
