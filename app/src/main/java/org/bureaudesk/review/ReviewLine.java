package org.bureaudesk.review;

import java.time.LocalDateTime;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.review.flow.ReviewStep;
import org.jspecify.annotations.Nullable;

/// A post in a list of the review room.
///
/// @param author who submitted it
/// @param last the last step taken
/// @param plannedAt the earliest plan still open; `null` for none
public record ReviewLine(
        PostRow post,
        ReviewMark mark,
        String author,
        ReviewStep last,
        @Nullable LocalDateTime plannedAt) {}
