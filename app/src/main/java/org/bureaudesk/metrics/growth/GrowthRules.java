package org.bureaudesk.metrics.growth;

import java.util.List;

/// What growth is looked at by, as it stands in a file.
///
/// @param source where the rule comes from, as it is printed
public record GrowthRules(String version, String source, JumpRule jump, List<Integer> milestones, Wording article17) {

    public GrowthRules {
        milestones = milestones.stream().sorted().toList();
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
