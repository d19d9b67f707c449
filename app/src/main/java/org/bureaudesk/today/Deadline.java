package org.bureaudesk.today;

import java.time.LocalDate;
import org.bureaudesk.rules.DeadlineEvent;
import org.jspecify.annotations.Nullable;

/// Something that is to be done by a day.
///
/// @param subject what it is about, in the bureau's own words: an account, a message, a problem, a year
/// @param event what started it; `null` where the day was set by hand
/// @param workingDaysLeft from the day looked from; negative where it is past
/// @param estimated whether the day may still move (预计，待放假通知)
/// @param source the rule it follows from; may be empty
/// @param record number of the filing, message, problem or post; 0 where there is none
/// @param target what its room opens: the record itself; `null` where there is none
public record Deadline(
        DeadlineKind kind,
        String subject,
        @Nullable DeadlineEvent event,
        LocalDate due,
        int workingDaysLeft,
        boolean estimated,
        boolean overdue,
        String source,
        long record,
        @Nullable Object target) {

    Deadline about(Object newTarget) {
        return new Deadline(kind, subject, event, due, workingDaysLeft, estimated, overdue, source, record, newTarget);
    }
}
