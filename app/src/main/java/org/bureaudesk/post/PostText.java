package org.bureaudesk.post;

/// What is read of a post: title, summary (摘要) and body, as plain text.
public record PostText(String title, String summary, String body) {}
