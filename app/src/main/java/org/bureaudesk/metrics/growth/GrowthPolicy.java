package org.bureaudesk.metrics.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.curve.CurvePoint;
import org.bureaudesk.follower.curve.CurvePolicy;
import org.bureaudesk.follower.curve.CurvePolicy.DayTotal;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Sums, points, milestones and the periods to compare with.
final class GrowthPolicy {

    private GrowthPolicy() {}

    /// The same length before: whole months before whole months, else as many days.
    static Period before(Period period) {
        var months = period.months().size();
        var whole = period.from().getDayOfMonth() == 1
                && period.to().equals(period.months().getLast().atEndOfMonth());
        var from = whole ? period.from().minusMonths(months) : period.from().minusDays(period.days());
        return new Period(from, period.from().minusDays(1));
    }

    /// The same days a year before; a month's end stays a month's end.
    static Period yearBefore(Period period) {
        var to = period.to().minusYears(1);
        var atEnd = period.to().getDayOfMonth() == period.to().lengthOfMonth();
        return new Period(period.from().minusYears(1), atEnd ? to.withDayOfMonth(to.lengthOfMonth()) : to);
    }

    /// @param before the last row before the period, `null` for none; @param days the rows in it, oldest first
    static GrowthSum sum(@Nullable FollowerDay before, List<FollowerDay> days, Period period) {
        if (days.isEmpty()) {
            return new GrowthSum(period, null, null, null, null, 0);
        }
        var last = days.getLast();
        var net = before == null
                ? add(days, FollowerDay::knownNet)
                : Long.valueOf((long) last.cumulative() - before.cumulative());
        return new GrowthSum(
                period,
                add(days, FollowerDay::added),
                add(days, FollowerDay::cancelled),
                net,
                last.cumulative(),
                days.size());
    }

    /// What is known is added up; `null` where nothing is.
    private static @Nullable Long add(List<FollowerDay> days, Function<FollowerDay, @Nullable Integer> count) {
        long sum = 0;
        boolean known = false;
        for (var day : days) {
            var value = count.apply(day);
            if (value != null) {
                sum += value;
                known = true;
            }
        }
        return known ? Long.valueOf(sum) : null;
    }

    static List<GrowthPoint> points(
            @Nullable FollowerDay before, List<FollowerDay> days, Period period, CurvePolicy.Step step) {
        var start = before == null ? null : total(before);
        var totals = days.stream().map(GrowthPolicy::total).toList();
        var points = new ArrayList<GrowthPoint>();
        int next = 0;
        for (var point : CurvePolicy.points(start, totals, period, step)) {
            int first = next;
            while (next < days.size() && !days.get(next).day().isAfter(point.to())) {
                next++;
            }
            points.add(point(point, days.subList(first, next)));
        }
        return points;
    }

    private static GrowthPoint point(CurvePoint point, List<FollowerDay> within) {
        var net = point.net();
        return new GrowthPoint(
                point.from(),
                point.to(),
                add(within, FollowerDay::added),
                add(within, FollowerDay::cancelled),
                net == null ? null : Long.valueOf(net),
                point.total());
    }

    private static DayTotal total(FollowerDay day) {
        return new DayTotal(day.day(), day.cumulative(), day.knownNet());
    }

    /// @param days everything there is, oldest first: a number reached twice was reached the first time
    /// @param marks rising
    static List<Milestone> milestones(List<FollowerDay> days, List<Integer> marks) {
        var found = new ArrayList<Milestone>();
        int next = 0;
        for (int i = 0; i < days.size() && next < marks.size(); i++) {
            var day = days.get(i);
            var exact = i > 0 && days.get(i - 1).day().equals(day.day().minusDays(1));
            while (next < marks.size() && day.cumulative() >= marks.get(next)) {
                if (i > 0) { // what the first row had already was reached before anybody wrote it down
                    found.add(new Milestone(marks.get(next), day.day(), exact));
                }
                next++;
            }
        }
        return found;
    }

    static List<JumpPolicy.DayNet> nets(List<FollowerDay> days) {
        var nets = new ArrayList<JumpPolicy.DayNet>();
        FollowerDay previous = null;
        for (var day : days) {
            var net = day.knownNet();
            if (net != null) {
                nets.add(new JumpPolicy.DayNet(day.day(), net));
            } else if (previous != null && previous.day().equals(day.day().minusDays(1))) {
                nets.add(new JumpPolicy.DayNet(day.day(), day.cumulative() - previous.cumulative()));
            }
            previous = day;
        }
        return nets;
    }
}
