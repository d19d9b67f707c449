package org.bureaudesk.follower;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A place where a series does not add up (断点), with the figures that say so.
///
/// @param day the row that does not fit; @param previousDay the row before it, `null` for a fault within one row
/// @param previous the total of the row before (上日累计); for [Kind#NET] the new followers of the day
/// @param net the net growth of the day as known, else `null`; for [Kind#NET] the cancelled ones
/// @param expected what would fit; @param actual what stands there
public record FollowerBreak(
        Kind kind,
        LocalDate day,
        @Nullable LocalDate previousDay,
        int previous,
        @Nullable Integer net,
        int expected,
        int actual) {

    /// The sentence, with [#facts] in its placeholders.
    public String messageKey() {
        return "follower.break." + kind.name().toLowerCase(Locale.ROOT);
    }

    /// Day, total before, net growth, expected, actual: as the sentences number them.
    public Object[] facts() {
        return new Object[] {day, previous, net == null ? "" : net, expected, actual};
    }

    /// What does not fit.
    public enum Kind {
        /// The total is not the total of the day before plus the net growth.
        TOTAL,
        /// The total fell, and no net growth explains it.
        FALL,
        /// Within one row, net growth is not new less cancelled.
        NET
    }
}
