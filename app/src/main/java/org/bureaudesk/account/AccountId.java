package org.bureaudesk.account;

/// Names one account for good.
public record AccountId(long value) {}
