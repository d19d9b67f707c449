package org.bureaudesk.review;

import java.util.Locale;

/// A list of the review room (审核列表).
public enum Queue {
    /// What the person at the desk can sign now (待我审).
    FOR_ME,
    /// What came back to the person at the desk, with the reason (退回给我的).
    RETURNED,
    /// Everything that waits for somebody (审核中).
    UNDER_WAY,
    /// Changed after a signature, late, or sent ahead: to be dealt with (需处理).
    TO_MEND,
    /// Approved and not yet out (已通过待发).
    APPROVED;

    public String messageKey() {
        return "review.queue." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
