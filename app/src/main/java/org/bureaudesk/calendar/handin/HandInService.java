package org.bureaudesk.calendar.handin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.storage.Database;

/// Which texts are still to be handed in. Thread-safe; does database work.
public final class HandInService {

    private static final int MOST = 500;

    /// How far ahead a reminder looks, in days.
    public static final int AHEAD = 3;

    private final HandInStore store;
    private final ReviewService reviews;

    public HandInService(Database database, ReviewService reviews) {
        this.store = new HandInStore(database);
        this.reviews = reviews;
    }

    /// Due by [#AHEAD] days after `on` and neither handed in nor out, the first due first.
    public List<HandIn> open(LocalDate on) {
        var due = store.due(on.plusDays(AHEAD), MOST);
        var states = reviews.states(due.stream().map(HandIn::post).toList());
        return due.stream()
                .filter(handIn -> isWithTheAuthor(states.getOrDefault(handIn.post(), ReviewState.DRAFT)))
                .sorted(Comparator.comparing(HandIn::dueOn))
                .toList();
    }

    private static boolean isWithTheAuthor(ReviewState state) {
        return switch (state) {
            case DRAFT, RETURNED, WITHDRAWN, CHANGED -> true;
            case IN_REVIEW, APPROVED, LATE, URGENT, UNREVIEWED -> false;
        };
    }
}
