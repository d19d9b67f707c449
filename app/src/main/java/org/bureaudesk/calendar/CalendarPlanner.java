package org.bureaudesk.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarEdits.Movement;
import org.bureaudesk.calendar.EntryKey.OfColumn;
import org.bureaudesk.calendar.EntryKey.OfPost;
import org.bureaudesk.calendar.recurring.RecurringException;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.ReviewState;
import org.jspecify.annotations.Nullable;

/// Plans, moves and unplans entries, each as one step to undo. What was published never moves, and a review state never
/// changes. Thread-safe; does database work.
public final class CalendarPlanner {

    private final CalendarSources sources;
    private final Clock clock;
    private final SubmissionDueStore dues;
    private final CalendarEdits edits;

    CalendarPlanner(CalendarSources sources, CalendarEdits edits, SubmissionDueStore dues, Clock clock) {
        this.sources = sources;
        this.edits = edits;
        this.dues = dues;
        this.clock = clock;
    }

    /// What moving these entries would meet.
    public Preview preview(List<EntryKey> keys) {
        var published = keys.stream()
                .filter(key -> key instanceof OfPost post && post.published())
                .count();
        var open = openPosts(keys).stream().map(OfPost::post).distinct().toList();
        var approved = open.isEmpty()
                ? 0
                : sources.reviews().states(open).values().stream()
                        .filter(ReviewState::isApproved)
                        .count();
        return new Preview((int) (keys.size() - published), (int) approved, (int) published);
    }

    /// Moves entries by whole days, each keeping its time; a day of handing in moves with its post. What was published
    /// stays. Throws where one would land on a day that is over.
    ///
    /// @return how many moved
    public int move(List<EntryKey> keys, int days) {
        var today = LocalDate.now(clock);
        var movable = keys.stream().filter(CalendarPlanner::isMovable).toList();
        movable.forEach(key -> MovePolicy.mustNotBePast(key.day().plusDays(days), today));
        var moved = openPosts(movable);
        var known = dues.of(moved.stream().map(OfPost::post).distinct().toList());
        return apply(
                new Movement(
                        changes(moved, at -> at.plusDays(days)),
                        exceptions(
                                movable,
                                key -> RecurringException.moved(
                                        key.column(), key.due(), key.at().plusDays(days))),
                        known.values().stream()
                                .map(due -> new Change<>(
                                        due,
                                        new SubmissionDue(
                                                due.post(), due.dueOn().plusDays(days))))
                                .toList()),
                "calendar.edit.move");
    }

    /// Plans one entry for another time.
    public int reschedule(EntryKey key, LocalDateTime to) {
        MovePolicy.mustNotBePast(to.toLocalDate(), LocalDate.now(clock));
        var keys = Stream.of(key).filter(CalendarPlanner::isMovable).toList();
        return apply(
                new Movement(
                        changes(openPosts(keys), _ -> to),
                        exceptions(keys, column -> RecurringException.moved(column.column(), column.due(), to)),
                        List.of()),
                "calendar.edit.move");
    }

    /// Gives posts without a date one.
    ///
    /// @param accounts where those go that are not meant for any account yet
    public int plan(List<PostId> posts, LocalDateTime at, List<AccountId> accounts) {
        MovePolicy.mustNotBePast(at.toLocalDate(), LocalDate.now(clock));
        var changes = sources.posts().find(posts).stream()
                .map(post -> new Change<>(post, planned(post, at, accounts)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
        return apply(new Movement(changes, List.of(), List.of()), "calendar.edit.plan");
    }

    /// Takes the planned date away: a post goes back to the drawer, an occurrence is left out this time.
    public int unplan(List<EntryKey> keys) {
        var movable = keys.stream().filter(CalendarPlanner::isMovable).toList();
        return apply(
                new Movement(
                        changes(openPosts(movable), _ -> null),
                        exceptions(movable, key -> RecurringException.leftOut(key.column(), key.due())),
                        List.of()),
                "calendar.edit.unplan");
    }

    /// Says by when the text of a post is to be handed in; `null` for no day.
    public void due(PostId post, @Nullable LocalDate day) {
        var before = dues.of(List.of(post)).get(post);
        var after = day == null ? null : new SubmissionDue(post, day);
        if (before != null || after != null) {
            edits.apply(new Movement(List.of(), List.of(), List.of(new Change<>(before, after))), "calendar.edit.due");
        }
    }

    /// The usual time of a plan where nobody has said one.
    public LocalTime usualTime() {
        return CalendarDefaults.shipped().time();
    }

    private int apply(Movement movement, String labelKey) {
        edits.apply(movement, labelKey, movement.size());
        return movement.size();
    }

    private List<Change<RecurringException>> exceptions(
            List<EntryKey> keys, Function<OfColumn, RecurringException> after) {
        return keys.stream()
                .filter(OfColumn.class::isInstance)
                .map(key -> sources.recurring().change(after.apply((OfColumn) key)))
                .toList();
    }

    /// One change for each post, however many of its entries are among the keys; none where nothing changes.
    private List<Change<Post>> changes(List<OfPost> keys, Shift shift) {
        Map<PostId, List<OfPost>> byPost =
                keys.stream().collect(Collectors.groupingBy(OfPost::post, LinkedHashMap::new, Collectors.toList()));
        var changes = new ArrayList<Change<Post>>();
        for (var post : sources.posts().find(List.copyOf(byPost.keySet()))) {
            var after = post;
            for (var key : byPost.getOrDefault(post.id(), List.of())) {
                after = MovePolicy.planned(after, key, shift.of(key.at()));
            }
            if (!after.equals(post)) {
                changes.add(new Change<>(post, after));
            }
        }
        return changes;
    }

    private Post planned(Post post, LocalDateTime at, List<AccountId> accounts) {
        var wanted = post.publications().isEmpty() ? accounts : List.<AccountId>of();
        var first = wanted.isEmpty() ? 0 : sources.posts().newIds(wanted.size());
        return MovePolicy.planned(
                post,
                at,
                wanted,
                LongStream.range(first, first + wanted.size()).boxed().toList());
    }

    private static boolean isMovable(EntryKey key) {
        return !(key instanceof OfPost post && post.published());
    }

    private static List<OfPost> openPosts(List<EntryKey> keys) {
        return keys.stream()
                .filter(OfPost.class::isInstance)
                .map(OfPost.class::cast)
                .filter(key -> !key.published())
                .toList();
    }

    /// What a move would meet, so that the user can be asked first.
    ///
    /// @param movable entries that can be moved
    /// @param approved of those, posts that have passed the review (已审)
    /// @param published entries that took place and do not move
    public record Preview(int movable, int approved, int published) {}

    private interface Shift {
        @Nullable
        LocalDateTime of(LocalDateTime at);
    }
}
