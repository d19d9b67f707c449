package org.bureaudesk.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.Publication;
import org.jspecify.annotations.Nullable;

/// What planning does to a post: it changes planned dates of publications that have not taken place, and nothing else.
final class MovePolicy {

    private MovePolicy() {}

    /// Refuses a plan for a day that is over.
    static void mustNotBePast(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new UserException("calendar.move.past", day);
        }
    }

    /// The post with what `key` stands for planned for another time, or for none.
    static Post planned(Post post, EntryKey.OfPost key, @Nullable LocalDateTime to) {
        return changed(
                post,
                publication -> key.accounts().contains(publication.account())
                        && key.at().equals(publication.plannedAt()),
                publication -> publication.withPlannedAt(to));
    }

    /// A post without a date, planned on these accounts; where it was to go already, it goes there too.
    ///
    /// @param ids numbers for the publications to be added, one for each account
    static Post planned(Post post, LocalDateTime at, List<AccountId> accounts, List<Long> ids) {
        var dated = changed(post, publication -> publication.plannedAt() == null, p -> p.withPlannedAt(at));
        var known = Set.copyOf(
                post.publications().stream().map(Publication::account).toList());
        var all = new java.util.ArrayList<>(dated.publications());
        for (int i = 0; i < accounts.size(); i++) {
            if (!known.contains(accounts.get(i))) {
                all.add(Publication.planned(ids.get(i), accounts.get(i), at));
            }
        }
        return dated.withPublications(all);
    }

    private static Post changed(Post post, Predicate<Publication> wanted, UnaryOperator<Publication> change) {
        return post.withPublications(post.publications().stream()
                .map(publication -> !publication.isPublished() && wanted.test(publication)
                        ? change.apply(publication)
                        : publication)
                .toList());
    }
}
