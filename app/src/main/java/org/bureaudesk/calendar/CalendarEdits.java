package org.bureaudesk.calendar;

import java.util.List;
import org.bureaudesk.calendar.recurring.RecurringException;
import org.bureaudesk.calendar.recurring.RecurringService;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Edit;
import org.bureaudesk.kernel.History;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostService;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;

/// Carries out a step that touches posts, occurrences and hand-in days as one transaction and one step to undo.
final class CalendarEdits {

    private final Database database;
    private final History history;
    private final PostService posts;
    private final RecurringService recurring;
    private final SubmissionDueStore dues;
    private final Runnable changed;

    CalendarEdits(CalendarSources sources, SubmissionDueStore dues, Runnable changed) {
        this.database = sources.database();
        this.history = sources.history();
        this.posts = sources.posts();
        this.recurring = sources.recurring();
        this.dues = dues;
        this.changed = changed;
    }

    void apply(Movement movement, String labelKey, Object... facts) {
        if (movement.isEmpty()) {
            return;
        }
        var back = movement.reversed();
        Runnable redo = () -> carryOut(movement);
        Runnable undo = () -> carryOut(back);
        redo.run();
        history.record(new Edit(labelKey, List.of(facts), undo, redo));
    }

    private void carryOut(Movement movement) {
        database.write(handle -> {
            Edits.write(handle, posts.table(), movement.posts());
            Edits.write(handle, recurring.exceptionTable(), movement.exceptions());
            Edits.write(handle, dues, movement.dues());
            return true;
        });
        if (!movement.posts().isEmpty()) {
            posts.fireChanged();
        }
        recurring.fireChanged();
        changed.run();
    }

    /// What one step in the calendar changes; all of it is done and undone together.
    record Movement(
            List<Change<Post>> posts, List<Change<RecurringException>> exceptions, List<Change<SubmissionDue>> dues) {

        Movement {
            posts = List.copyOf(posts);
            exceptions = List.copyOf(exceptions);
            dues = List.copyOf(dues);
        }

        boolean isEmpty() {
            return posts.isEmpty() && exceptions.isEmpty() && dues.isEmpty();
        }

        /// How many entries move.
        int size() {
            return posts.size() + exceptions.size();
        }

        Movement reversed() {
            return new Movement(reversed(posts), reversed(exceptions), reversed(dues));
        }

        private static <R> List<Change<R>> reversed(List<Change<R>> changes) {
            return changes.reversed().stream().map(Change::reversed).toList();
        }
    }
}
