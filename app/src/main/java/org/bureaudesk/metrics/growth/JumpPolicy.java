package org.bureaudesk.metrics.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// Finds jumps by the robust z-score (median and median absolute deviation, MAD): one great day does not hide another.
final class JumpPolicy {

    private JumpPolicy() {}

    /// @param net growth of one day
    record DayNet(LocalDate day, int net) {}

    /// Every jump, oldest first. The day itself is not among the days it is compared with.
    ///
    /// @param days each day once, oldest first; days that nobody knows are not there
    static List<Jump> jumps(List<DayNet> days, GrowthRules.JumpRule rule) {
        var jumps = new ArrayList<Jump>();
        int from = 0;
        int end = 0;
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i).day();
            while (days.get(from).day().isBefore(day.minusDays(rule.daysAround()))) {
                from++;
            }
            while (end < days.size() && !days.get(end).day().isAfter(day.plusDays(rule.daysAround()))) {
                end++;
            }
            if (end - from - 1 >= rule.leastDays()) {
                judge(days.get(i), around(days, from, i, end), rule, jumps);
            }
        }
        return jumps;
    }

    private static double[] around(List<DayNet> days, int from, int without, int end) {
        var around = new double[end - from - 1];
        int at = 0;
        for (int i = from; i < end; i++) {
            if (i != without) {
                around[at++] = days.get(i).net();
            }
        }
        Arrays.sort(around);
        return around;
    }

    private static void judge(DayNet day, double[] around, GrowthRules.JumpRule rule, List<Jump> jumps) {
        var median = median(around);
        var distance = day.net() - median;
        if (Math.abs(distance) < rule.leastDistance()) {
            return;
        }
        var score = score(distance, around, median, rule);
        if (score.isPresent() && Math.abs(score.getAsDouble()) > rule.threshold()) {
            jumps.add(new Jump(day.day(), day.net(), score.getAsDouble(), median, null));
        }
    }

    /// Where more than half of the days are alike, the mean deviation stands in; where all are, the distance counts.
    private static OptionalDouble score(double distance, double[] around, double median, GrowthRules.JumpRule rule) {
        var deviations =
                Arrays.stream(around).map(x -> Math.abs(x - median)).sorted().toArray();
        var mad = median(deviations);
        if (mad > 0) {
            return OptionalDouble.of(rule.factor() * distance / mad);
        }
        var mean = Arrays.stream(deviations).average().orElse(0);
        return OptionalDouble.of(mean > 0 ? rule.meanFactor() * distance / mean : distance);
    }

    /// @param sorted at least one
    static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
