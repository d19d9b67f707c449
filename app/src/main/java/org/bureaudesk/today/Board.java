package org.bureaudesk.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.Withdrawal;

/// How the bureau stands on one day.
///
/// @param accounts those that are run, in the order they were entered
/// @param deadlines the open ones, the most pressing first
/// @param releases what is to be published, registered or taken down
public record Board(
        LocalDate on,
        List<AccountStanding> accounts,
        List<Deadline> deadlines,
        List<MissingRecords> missing,
        Releases releases) {

    public Board {
        accounts = List.copyOf(accounts);
        deadlines = List.copyOf(deadlines);
        missing = List.copyOf(missing);
    }

    /// What is planned and not registered as out, and what is to be taken down.
    ///
    /// @param awaited planned up to and including the day, the earliest first; 500 at most
    /// @param withdrawals the open orders, the first given first
    /// @param objected how many published posts the lists object to and nobody is done with
    public record Releases(List<Publication.Awaited> awaited, List<Withdrawal> withdrawals, int objected) {

        public static final Releases NONE = new Releases(List.of(), List.of(), 0);

        public Releases {
            awaited = List.copyOf(awaited);
            withdrawals = List.copyOf(withdrawals);
        }

        /// Those whose time had come by `now`: published and not registered, or forgotten.
        List<Publication.Awaited> late(LocalDateTime now) {
            return awaited.stream().filter(a -> !a.plannedAt().isAfter(now)).toList();
        }

        /// Those still to come on the day.
        List<Publication.Awaited> coming(LocalDateTime now) {
            return awaited.stream().filter(a -> a.plannedAt().isAfter(now)).toList();
        }

        static List<PostId> posts(List<Publication.Awaited> some) {
            return some.stream().map(Publication.Awaited::post).distinct().toList();
        }
    }
}
