package org.bureaudesk.review;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.flow.StepKind;
import org.jspecify.annotations.Nullable;

/// The facts a review state follows from.
///
/// @param contentHash of the post as it stands
/// @param publishedAt when it first went out; `null` if it has not
/// @param plannedAt the earliest plan still open; `null` for none
/// @param last the last step but permits to go out first; `null` for none
/// @param urgent the last permit to go out before review; `null` for none
/// @param everApproved whether any version was approved
record Standing(
        PostId post,
        String contentHash,
        @Nullable LocalDateTime publishedAt,
        @Nullable LocalDateTime plannedAt,
        @Nullable Last last,
        @Nullable Permit urgent,
        boolean everApproved) {

    /// @param route codes of the levels, first to last
    record Last(long id, StepKind kind, int level, List<String> route, String contentHash, LocalDateTime at) {

        Last {
            route = List.copyOf(route);
        }

        boolean completes() {
            return kind == StepKind.SIGN && level == route.size();
        }

        boolean isUnderWay() {
            return kind == StepKind.SUBMIT || kind == StepKind.SIGN;
        }
    }

    record Permit(long id, String contentHash) {}

    /// Of a post that was not here before.
    static Standing never(PostId post, String contentHash) {
        return new Standing(post, contentHash, null, null, null, null, false);
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    /// The same for a post that goes out with a text of that hash.
    Standing publishedAs(String hash) {
        return new Standing(post, hash, LocalDateTime.MIN, plannedAt, last, urgent, everApproved);
    }

    /// Whether the last step was taken on the text as it stands.
    boolean lastHolds() {
        return last != null && last.contentHash().equals(contentHash);
    }

    boolean isApproved() {
        return last != null && last.completes() && lastHolds();
    }

    /// Whether the text as it stands may go out first. A later return takes an unused permit back.
    boolean isPermitted() {
        return urgent != null
                && urgent.contentHash().equals(contentHash)
                && (isPublished() || last == null || last.isUnderWay() || urgent.id() > last.id());
    }
}
