package org.bureaudesk.metrics.growth;

import java.util.List;

/// What growth is looked at by, as it stands in a file.
///
/// @param source where the rule comes from, as it is printed
public record GrowthRules(String version, String source, JumpRule jump, List<Integer> milestones, Wording article17) {

    private static final int MOST_DAYS = 366;

    public GrowthRules {
        milestones = milestones.stream().sorted().toList();
    }

    /// Whether jumps can be told by these numbers.
    boolean makesSense() {
        return jump.threshold() > 0
                && jump.factor() > 0
                && jump.meanFactor() > 0
                && jump.daysAround() >= 1
                && jump.daysAround() <= MOST_DAYS
                && jump.leastDays() >= 3
                && jump.leastDistance() >= 0
                && milestones.stream().allMatch(m -> m > 0)
                && !article17.text().isBlank();
    }

    /// When a net growth is a jump.
    ///
    /// @param threshold of the score; @param factor makes the median deviation comparable with a standard deviation
    /// @param meanFactor the same for the mean deviation, used where the median deviation is 0
    /// @param daysAround how many days before and after are looked at; @param leastDays how many must be known
    /// @param leastDistance followers from the median below which nothing is a jump: small accounts
    public record JumpRule(
            double threshold, double factor, double meanFactor, int daysAround, int leastDays, int leastDistance) {}

    /// Words of a regulation and where they stand.
    public record Wording(String text, String source) {}
}
