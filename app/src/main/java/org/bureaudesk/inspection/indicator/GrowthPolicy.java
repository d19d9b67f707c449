package org.bureaudesk.inspection.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.inspection.indicator.Item.Result;
import org.bureaudesk.rules.Rule.JumpRule;

/// Days on which followers grew out of line (异常增长), which someone should be able to explain: buying them is a
/// veto. A program cannot tell a good campaign from bought followers, so it only asks.
final class GrowthPolicy {

    /// Makes the median absolute deviation of a normal distribution its standard deviation.
    private static final double NORMAL = 1.4826;

    private static final int FEWEST_DAYS = 10;

    private GrowthPolicy() {}

    static Finding judge(AccountCase seen) {
        var known = seen.followers().stream().filter(d -> d.knownNet() != null).toList();
        var jumps = jumps(known, seen.rules().jump().rule());
        var figures = new LinkedHashMap<String, Object>();
        figures.put("days", known.size());
        figures.put("jumps", jumps.size());
        if (known.size() < FEWEST_DAYS) {
            return new Finding(
                    Result.OPEN, Sentence.of("inspection.proposal.growth-unknown", known.size()), figures, List.of());
        }
        return jumps.isEmpty() ? calm(known.size(), figures) : asking(jumps, figures);
    }

    private static Finding calm(int days, Map<String, Object> figures) {
        return new Finding(Result.OPEN, Sentence.of("inspection.proposal.growth-calm", days), figures, List.of());
    }

    private static Finding asking(List<FollowerDay> jumps, Map<String, Object> figures) {
        var proposal = Sentence.of(
                "inspection.proposal.growth-jumps",
                jumps.size(),
                jumps.getFirst().day());
        return new Finding(
                Result.OPEN,
                proposal,
                figures,
                jumps.stream().map(d -> Evidence.of(d, net(d))).toList());
    }

    /// Days whose net growth lies further above the median than the rule allows, in robust standard
    /// deviations; where more than half of the days grew alike, one follower stands for the deviation.
    ///
    /// @param days with known net growth
    static List<FollowerDay> jumps(List<FollowerDay> days, JumpRule rule) {
        if (days.size() < FEWEST_DAYS) {
            return List.of();
        }
        var middle = median(days.stream().map(d -> (double) net(d)).toList());
        var spread = median(days.stream().map(d -> Math.abs(net(d) - middle)).toList());
        var deviation = Math.max(1, spread * NORMAL);
        return days.stream()
                .filter(d -> net(d) >= rule.least()
                        && (net(d) - middle) / deviation > rule.deviation().doubleValue())
                .toList();
    }

    private static int net(FollowerDay day) {
        var net = day.knownNet();
        return net == null ? 0 : net;
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        sorted.sort(null);
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
