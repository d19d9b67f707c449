package org.bureaudesk.today;

import java.time.LocalDate;
import java.util.List;

/// How the bureau stands on one day.
///
/// @param accounts those that are run, in the order they were entered
/// @param deadlines the open ones, the most pressing first
public record Board(
        LocalDate on, List<AccountStanding> accounts, List<Deadline> deadlines, List<MissingRecords> missing) {

    public Board {
        accounts = List.copyOf(accounts);
        deadlines = List.copyOf(deadlines);
        missing = List.copyOf(missing);
    }
}
