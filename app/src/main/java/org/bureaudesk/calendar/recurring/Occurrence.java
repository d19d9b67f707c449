package org.bureaudesk.calendar.recurring;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// One entry a column makes in the calendar.
///
/// @param day the day it falls on by its rhythm, which names it for good
/// @param at when it stands in the calendar: after the rule for days off, or where it was moved to
public record Occurrence(RecurringColumn column, LocalDate day, LocalDateTime at) {

    /// By when its text is to be handed in.
    public LocalDate dueOn() {
        return at.toLocalDate().minusDays(column.leadDays());
    }
}
