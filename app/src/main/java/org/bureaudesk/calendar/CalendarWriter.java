package org.bureaudesk.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarEdits.Movement;
import org.bureaudesk.calendar.EntryKey.OfColumn;
import org.bureaudesk.calendar.recurring.RecurringColumn;
import org.bureaudesk.calendar.recurring.RecurringException;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;

/// Makes posts out of the calendar, each as one step to undo. Thread-safe; does database work.
public final class CalendarWriter {

    private final CalendarSources sources;
    private final CalendarEdits edits;
    private final Clock clock;

    CalendarWriter(CalendarSources sources, CalendarEdits edits, Clock clock) {
        this.sources = sources;
        this.edits = edits;
        this.clock = clock;
    }

    /// Makes a post of an occurrence: a draft with the column's name, planned where the occurrence stands. Throws a
    /// [UserException] where the column has gone.
    public PostId write(OfColumn key) {
        var column =
                sources.recurring().find(key.column()).orElseThrow(() -> new UserException("calendar.column.gone"));
        var ids = sources.posts().newIds(1 + column.accounts().size());
        var post = draft(column, key, ids);
        var due = column.leadDays() == 0
                ? List.<Change<SubmissionDue>>of()
                : List.of(Change.added(new SubmissionDue(post.id(), key.day().minusDays(column.leadDays()))));
        var written = RecurringException.written(column.id(), key.due(), post.id());
        var movement = new Movement(
                List.of(Change.added(post)), List.of(sources.recurring().change(written)), due);
        edits.apply(movement, "calendar.edit.write", column.title());
        return post.id();
    }

    /// A new post of a few words, planned at once.
    public PostId create(String title, LocalDateTime at, List<AccountId> accounts) {
        MovePolicy.mustNotBePast(at.toLocalDate(), LocalDate.now(clock));
        var ids = sources.posts().newIds(1 + accounts.size());
        var post = Post.draft(new PostId(ids), new PostText(title.strip(), "", ""), LocalDateTime.now(clock))
                .withPublications(LongStream.range(0, accounts.size())
                        .mapToObj(i -> Publication.planned(ids + 1 + i, accounts.get((int) i), at))
                        .toList());
        edits.apply(
                new Movement(List.of(Change.added(post)), List.of(), List.of()),
                "calendar.edit.create",
                post.text().title());
        return post.id();
    }

    private Post draft(RecurringColumn column, OfColumn key, long ids) {
        var now = LocalDateTime.now(clock);
        var publications = new ArrayList<Publication>();
        for (int i = 0; i < column.accounts().size(); i++) {
            publications.add(Publication.planned(ids + 1 + i, column.accounts().get(i), key.at()));
        }
        return new Post(
                new PostId(ids),
                new PostText(column.title(), "", ""),
                "",
                column.form(),
                column.column(),
                column.kind(),
                Origin.ORIGINAL,
                publications,
                List.of(),
                now,
                now,
                null);
    }
}
