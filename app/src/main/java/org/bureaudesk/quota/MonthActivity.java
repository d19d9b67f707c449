package org.bureaudesk.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.rules.RulePack;
import org.jspecify.annotations.Nullable;

/// One account's sends in one month against what it may send (活跃度).
///
/// @param used sends (次) up to the day looked from
/// @param articles publications (篇) up to that day
/// @param available sends the platform allows, else the bureau's own target; `null` for neither
/// @param ownTarget whether `available` is the bureau's own target
/// @param threshold the share of `available` that must be reached
/// @param forecast sends at the end of the month at the pace so far
/// @param pack the rule pack whose threshold holds
public record MonthActivity(
        AccountId account,
        YearMonth month,
        int used,
        int articles,
        @Nullable Integer available,
        boolean ownTarget,
        BigDecimal threshold,
        int forecast,
        RulePack pack) {

    private static final int RATIO_DECIMALS = 3;

    /// Used by available, to three decimals; `null` where nothing limits.
    public @Nullable BigDecimal ratio() {
        if (available == null || available == 0) {
            return null;
        }
        return BigDecimal.valueOf(used).divide(BigDecimal.valueOf(available), RATIO_DECIMALS, RoundingMode.HALF_UP);
    }

    /// Sends still missing to reach the threshold; `null` where nothing limits.
    public @Nullable Integer needed() {
        if (available == null) {
            return null;
        }
        var wanted = threshold
                .multiply(BigDecimal.valueOf(available))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.max(0, wanted - used);
    }

    /// Whether the threshold is reached, or there is none to reach.
    public boolean reached() {
        var missing = needed();
        return missing == null || missing == 0;
    }

    /// Whether the forecast reaches the threshold, or there is none to reach.
    public boolean isOnTrack() {
        var missing = needed();
        return missing == null || forecast - used >= missing;
    }
}
