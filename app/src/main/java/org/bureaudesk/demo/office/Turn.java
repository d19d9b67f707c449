package org.bureaudesk.demo.office;

import java.time.LocalDateTime;
import org.bureaudesk.post.PostId;

/// One move on one post at one time.
///
/// @param writer who wrote the post
public record Turn(LocalDateTime at, PostId post, String writer, String outOfRule, OfficePlan.Move move) {}
