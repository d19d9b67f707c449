package org.bureaudesk.today;

import java.util.List;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.Withdrawal;
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

    /// Posts ordered to be taken down, on some account still to be done (撤稿).
    record WithdrawalAlert(List<Withdrawal> orders) implements Alert {

        public WithdrawalAlert {
            orders = List.copyOf(orders);
        }

        @Override
        public Level level() {
            return Level.RED;
        }
    }

    /// Published posts the lists object to and nobody is done with (与现行词库不符).
    record RescanAlert(int posts) implements Alert {

        @Override
        public Level level() {
            return Level.AMBER;
        }
    }

    /// Publications whose planned time has come and that nobody has registered (已过计划时间未登记发布).
    record LateAlert(List<Publication.Awaited> late) implements Alert {

        public LateAlert {
            late = List.copyOf(late);
        }

        @Override
        public Level level() {
            return Level.AMBER;
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
