package org.bureaudesk.post;

/// Names one post for good.
public record PostId(long value) {}
