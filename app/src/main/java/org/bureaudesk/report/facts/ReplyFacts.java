package org.bureaudesk.report.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// What was received from the public and how it was answered (互动).
///
/// @param hours time to answer of all answered messages together
public record ReplyFacts(Figure received, Figure wanting, Figure answered, Figure overdue, Figure late, long hours) {

    private static final int HOURS_A_DAY = 24;

    /// Answered of those that want an answer, in per cent; `null` where none does (回复率).
    public @Nullable BigDecimal rate(int decimals) {
        return wanting.value() == 0
                ? null
                : BigDecimal.valueOf(answered.value() * 100)
                        .divide(BigDecimal.valueOf(wanting.value()), decimals, RoundingMode.HALF_UP);
    }

    /// Mean time to answer in days, one decimal; `null` where nothing was answered (平均用时).
    public @Nullable BigDecimal averageDays() {
        return answered.value() == 0
                ? null
                : BigDecimal.valueOf(hours)
                        .divide(BigDecimal.valueOf(answered.value() * HOURS_A_DAY), 1, RoundingMode.HALF_UP);
    }
}
