package org.bureaudesk.metrics.growth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One point of the growth curve: a day, a week, a month or several of them. `null` where nobody knows.
///
/// @param total at its end
public record GrowthPoint(
        LocalDate from,
        LocalDate to,
        @Nullable Long added,
        @Nullable Long cancelled,
        @Nullable Long net,
        @Nullable Integer total) {}
