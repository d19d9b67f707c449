package org.bureaudesk.review;

import java.util.Locale;

/// Where a post stands with its review (审核状态).
public enum ReviewState {
    /// Never submitted (草稿).
    DRAFT,
    /// Somebody must sign next (审核中).
    IN_REVIEW,
    /// Every level has signed the text as it stands (通过).
    APPROVED,
    /// Approved, but only after the time it was planned for: to be planned anew (逾期).
    LATE,
    /// Sent back to the author with a reason (退回).
    RETURNED,
    /// Taken back by the author (撤回).
    WITHDRAWN,
    /// Changed since it was submitted or approved, so that what was signed no longer counts (审后改动).
    CHANGED,
    /// May go out, or went out, before its review, which is still to be made up (紧急先发).
    URGENT,
    /// Went out without an approval of this text (未经审核).
    UNREVIEWED;

    public String messageKey() {
        return "review.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether all levels have signed the text as it stands.
    public boolean isApproved() {
        return this == APPROVED || this == LATE;
    }
}
