package org.bureaudesk.follower.curve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One point of the curve: a day, a week, a month or several of them.
///
/// @param total at its end; `null` where no day of it is known
/// @param net growth within it; `null` where unknown
public record CurvePoint(
        LocalDate from,
        LocalDate to,
        @Nullable Integer total,
        @Nullable Integer net) {}
