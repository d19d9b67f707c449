package org.bureaudesk.metrics.growth;

import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// What a period brought. `null` where nobody knows.
///
/// @param net total at its end less total before its beginning, else the sum of what is known
/// @param total at its end; @param known days with a row
public record GrowthSum(
        Period period,
        @Nullable Long added,
        @Nullable Long cancelled,
        @Nullable Long net,
        @Nullable Integer total,
        int known) {}
