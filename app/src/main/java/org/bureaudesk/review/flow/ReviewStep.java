package org.bureaudesk.review.flow;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.post.PostId;

/// One act on the way of a post through review (审核步骤); a fact that is never changed.
///
/// @param round counts the submissions of the post, from 1
/// @param level which level of the route was signed, from 1; 0 for an act that signs nothing
/// @param route codes of the levels this round needs
/// @param contentHash the text the act is about
/// @param role what the person signed as, in words; empty where no role was asked for
/// @param reason the opinion of who signs, or why
/// @param exception why one person sits on two levels; mostly empty
public record ReviewStep(
        long id,
        PostId post,
        int round,
        StepKind kind,
        int level,
        List<String> route,
        String contentHash,
        long person,
        String personName,
        String role,
        String reason,
        String exception,
        LocalDateTime at) {

    public ReviewStep {
        route = List.copyOf(route);
        if (level < 0 || level > route.size() || round < 1) {
            throw new IllegalArgumentException("Level %d of %s in round %d".formatted(level, route, round));
        }
    }

    /// Code of the level that was signed, or from which the post was returned.
    public String levelCode() {
        return level == 0 ? "" : route.get(level - 1);
    }

    /// Whether this signature was the last one needed.
    public boolean completes() {
        return kind == StepKind.SIGN && level == route.size();
    }

    /// Whether the post is handed in and not yet sent back.
    public boolean isUnderWay() {
        return kind == StepKind.SUBMIT || kind == StepKind.SIGN;
    }
}
