package org.bureaudesk.calendar.paper;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarEntry;

/// What the calendar shows when a paper is made of it.
///
/// @param wanted the accounts; empty for every one
public record Shown(YearMonth month, Set<AccountId> wanted, List<CalendarEntry> entries) {

    public Shown {
        wanted = Set.copyOf(wanted);
        entries = List.copyOf(entries);
    }
}
