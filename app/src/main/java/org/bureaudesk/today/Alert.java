package org.bureaudesk.today;

import java.util.List;
import org.bureaudesk.quota.Level;

/// Something that stands at the top of the screen until it is dealt with.
sealed interface Alert {

    /// RED or AMBER.
    Level level();

    /// An account that has not published for long.
    record GapAlert(AccountStanding standing) implements Alert {

        @Override
        public Level level() {
            return standing.clock().level();
        }
    }

    /// Matters of one kind that are overdue or, for a filing, soon due; the most pressing first.
    record DueAlert(List<Deadline> deadlines) implements Alert {

        public DueAlert {
            deadlines = List.copyOf(deadlines);
        }

        Deadline first() {
            return deadlines.getFirst();
        }

        @Override
        public Level level() {
            return first().overdue() ? Level.RED : Level.AMBER;
        }
    }
}
