package org.bureaudesk.review;

import java.time.LocalDateTime;
import org.bureaudesk.post.PostId;
import org.jspecify.annotations.Nullable;

/// How one post stands with its review, in short.
///
/// @param signed how many levels of the current round have signed
/// @param levels how many the round needs; 0 for a post never submitted
/// @param waiting code of the level that signs next, such as `first`; empty where none does
/// @param published whether it has gone out on an account
/// @param since when the last step was taken; `null` for none
public record ReviewMark(
        PostId post,
        ReviewState state,
        int signed,
        int levels,
        String waiting,
        boolean published,
        @Nullable LocalDateTime since) {}
