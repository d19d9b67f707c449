package org.bureaudesk.quota.screen;

import org.bureaudesk.account.Account;
import org.bureaudesk.quota.Assessment;
import org.bureaudesk.quota.GapClock;
import org.bureaudesk.quota.PeriodGap;

/// One account's clock as it stands today, and how it fared in the chosen period.
record GapRow(GapClock clock, Assessment assessment) {

    Account account() {
        return assessment.account();
    }

    PeriodGap gap() {
        return assessment.gap();
    }
}
