package org.bureaudesk.quota;

import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.rules.RulePack;

/// The longest time without a publication inside a period.
///
/// @param from the publication before it, else the first day of the period
/// @param to the publication after it, else the last day looked at
/// @param days from one publication to the next; where the period bounds it, the empty days
/// @param daysInViolation days of the whole period on which there had been nothing for `limitDays` days
/// @param publishingDays days with a publication
/// @param overruns every gap that went over the limit, oldest first, ends as those of the longest
/// @param pack the rule pack whose limit holds
public record PeriodGap(
        AccountId account,
        LocalDate from,
        LocalDate to,
        int days,
        int daysInViolation,
        int publishingDays,
        int limitDays,
        RulePack pack,
        List<Period> overruns) {

    public PeriodGap {
        overruns = List.copyOf(overruns);
    }

    public boolean violates() {
        return daysInViolation > 0;
    }
}
