package org.bureaudesk.review.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.review.ReviewMark;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;

/// One way a post may stand with its review: a state, and while it is in review the level it waits at (待一审).
///
/// @param level code of the level; empty for any
record ReviewFilter(ReviewState state, String level) {

    private static final String WAITING = "waiting:";

    /// Every one there is, in the order a post goes through them.
    static List<ReviewFilter> all(Levels levels) {
        var all = new ArrayList<ReviewFilter>();
        for (var state : ReviewState.values()) {
            if (state == ReviewState.IN_REVIEW) {
                levels.all().stream()
                        .map(Level::code)
                        .map(code -> new ReviewFilter(state, code))
                        .forEach(all::add);
            } else {
                all.add(new ReviewFilter(state, ""));
            }
        }
        return all;
    }

    String code() {
        return level.isEmpty() ? state.name().toLowerCase(Locale.ROOT) : WAITING + level;
    }

    /// @param code what [#code] answered
    static ReviewFilter of(String code) {
        return code.startsWith(WAITING)
                ? new ReviewFilter(ReviewState.IN_REVIEW, code.substring(WAITING.length()))
                : new ReviewFilter(ReviewState.valueOf(code.toUpperCase(Locale.ROOT)), "");
    }

    boolean takes(ReviewMark mark) {
        return mark.state() == state && (level.isEmpty() || mark.waiting().equals(level));
    }
}
