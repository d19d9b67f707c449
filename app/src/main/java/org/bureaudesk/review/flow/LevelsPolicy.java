package org.bureaudesk.review.flow;

import java.util.HashSet;
import java.util.List;
import org.bureaudesk.kernel.UserException;

/// Which levels a bureau may put in force. What cannot be a review at all, [Levels] refuses by itself.
public final class LevelsPolicy {

    /// What fits into the column of the printed form.
    public static final int LONGEST_TITLE = 12;

    /// What the form has room for on its one page.
    static final int MOST = 6;

    private LevelsPolicy() {}

    /// Throws a [UserException] that names the first thing to put right.
    public static void check(Levels wanted) {
        refuse(wanted.all().size() > MOST, "review.levels.many", wanted.all().size(), MOST);
        var titles = new HashSet<String>();
        var leaders = false;
        for (var level : wanted.all()) {
            refuse(level.roleTitle().isBlank(), "review.levels.role-title", level.title());
            refuse(longest(level) > LONGEST_TITLE, "review.levels.long", level.title(), LONGEST_TITLE);
            refuse(!titles.add(level.title()), "review.levels.twice", level.title());
            refuse(leaders && !level.outOfRuleOnly(), "review.levels.leader-last", level.title());
            leaders = leaders || level.outOfRuleOnly();
        }
        refuse(wanted.sameTwice() && wanted.sameTwiceReason().isBlank(), "review.levels.reason");
    }

    /// Levels of `before` at which posts may be waiting and that `after` knows no more.
    public static List<Level> gone(Levels before, Levels after) {
        return before.all().stream()
                .filter(level -> after.find(level.code()).isEmpty())
                .toList();
    }

    private static int longest(Level level) {
        return Math.max(level.title().length(), level.roleTitle().length());
    }

    private static void refuse(boolean wrong, String key, Object... facts) {
        if (wrong) {
            throw new UserException(key, facts);
        }
    }
}
