package org.bureaudesk.follower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something in a series that someone should look at: a break, or a run of days without figures.
///
/// @param from first day, @param to last day; the same for a break
/// @param found the break; `null` for missing days
record FollowerIssue(LocalDate from, LocalDate to, @Nullable FollowerBreak found) {

    /// Oldest first; days missing one after the other are one issue.
    static List<FollowerIssue> of(List<FollowerBreak> breaks, List<LocalDate> missing) {
        var issues = new ArrayList<FollowerIssue>();
        for (var day : missing) {
            var last = issues.isEmpty() ? null : issues.getLast();
            if (last != null && last.to.plusDays(1).equals(day)) {
                issues.set(issues.size() - 1, new FollowerIssue(last.from, day, null));
            } else {
                issues.add(new FollowerIssue(day, day, null));
            }
        }
        breaks.forEach(found -> issues.add(new FollowerIssue(found.day(), found.day(), found)));
        issues.sort(Comparator.comparing(FollowerIssue::from));
        return issues;
    }

    int days() {
        return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    }

    /// Whether totals computed anew from here on would mend it.
    boolean canCarryForward() {
        return found != null && found.kind() == FollowerBreak.Kind.TOTAL;
    }
}
