package org.bureaudesk.today;

import java.util.List;

/// Matters of one kind that are not pressing yet, the first due first.
record Waiting(DeadlineKind kind, List<Deadline> deadlines) {

    Waiting {
        deadlines = List.copyOf(deadlines);
    }

    Deadline first() {
        return deadlines.getFirst();
    }
}
