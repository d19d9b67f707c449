package org.bureaudesk.filing;

import java.util.function.Supplier;
import org.bureaudesk.rules.DeadlineEvent;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.workday.DueDay;
import org.bureaudesk.workday.Workdays;

/// By when a matter must be filed: so many working days after it happened as the rules in force say.
///
/// @param rules asked anew each time, since the settings may change
public record FilingDeadlines(Workdays workdays, Supplier<Rules> rules) {

    public DueDay due(Filing filing) {
        var rule = rules.get().deadline(event(filing.kind())).rule();
        return workdays.add(filing.happenedOn(), rule.workingDays());
    }

    private static DeadlineEvent event(FilingKind kind) {
        return switch (kind) {
            case OPENING -> DeadlineEvent.OPENING;
            case CHANGE -> DeadlineEvent.CHANGE;
            case CLOSING -> DeadlineEvent.CLOSING;
        };
    }
}
