package org.bureaudesk.review.sheet;

import java.time.LocalDateTime;
import org.bureaudesk.post.PostId;

/// The signed form as it came back from paper; the file lies under its hash in the workspace.
///
/// @param size bytes
public record Scan(
        long id, PostId post, String sha256, String fileName, long size, String personName, LocalDateTime at) {}
