package org.bureaudesk.review.flow;

import java.util.List;
import org.bureaudesk.post.PostId;
import org.jspecify.annotations.Nullable;

/// The post an act is about, as it stands when the act is done.
///
/// @param contentHash of the text as it stands
/// @param blank whether there is nothing to review
/// @param binned whether it lies in the bin
/// @param published whether it has gone out
/// @param outOfRule whether its matter lies outside the rules
/// @param author who wrote it; `null` where the form names nobody of the staff
/// @param authorName as the form has it; may be empty
/// @param unmet names of checklist lines the waiting level has still to answer or to override
public record Matter(
        PostId post,
        String contentHash,
        boolean blank,
        boolean binned,
        boolean published,
        boolean outOfRule,
        @Nullable Long author,
        String authorName,
        List<String> unmet) {

    public Matter {
        unmet = List.copyOf(unmet);
    }

    /// The same as if the checklist were answered.
    Matter answered() {
        return new Matter(post, contentHash, blank, binned, published, outOfRule, author, authorName, List.of());
    }
}
