package org.bureaudesk.post;

/// A file that belongs to a post; its content lies under its hash in the workspace.
///
/// @param size bytes
public record PostAttachment(String sha256, String fileName, long size) {}
