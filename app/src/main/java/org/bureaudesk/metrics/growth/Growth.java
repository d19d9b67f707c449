package org.bureaudesk.metrics.growth;

import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerBreak;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.kernel.Period;

/// Everything there is to say of an account's growth in a period.
///
/// @param days the rows, oldest first; @param points as the curve shows them
/// @param before the same length before, @param yearBefore the same days a year before
/// @param events its own and those of all accounts, oldest first
/// @param breaks where the totals do not add up (断点)
public record Growth(
        AccountId account,
        Period period,
        List<FollowerDay> days,
        List<GrowthPoint> points,
        GrowthSum now,
        GrowthSum before,
        GrowthSum yearBefore,
        List<GrowthEvent> events,
        List<Jump> jumps,
        List<FollowerBreak> breaks,
        List<Milestone> milestones) {

    public Growth {
        days = List.copyOf(days);
        points = List.copyOf(points);
        events = List.copyOf(events);
        jumps = List.copyOf(jumps);
        breaks = List.copyOf(breaks);
        milestones = List.copyOf(milestones);
    }

    /// Rises that nobody has said a word of: the words of article 17 stand beside them.
    public List<Jump> openRises() {
        return jumps.stream().filter(j -> j.isOpen() && j.isRise()).toList();
    }
}
