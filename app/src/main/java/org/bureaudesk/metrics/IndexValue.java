package org.bureaudesk.metrics;

import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.UserException;

/// A number of an account in a period that only a person knows: an input, or a baseline to compare with.
public record IndexValue(AccountId account, String name, Period period, double value, String note) {

    /// What can be entered: the cluster index, baselines of growth, and what files may not have told.
    public static final Set<String> NAMES = Set.of(
            "coverage",
            "upward",
            "downward",
            "regular-readers",
            "baseline.follower-growth",
            "baseline.articles-growth",
            "baseline.originals-growth",
            "baseline.reactions-growth");

    private static final double MOST = 1e12;
    private static final double WHOLE = 100;

    public IndexValue {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("Cannot be entered: " + name);
        }
        if (!Double.isFinite(value) || value < 0 || value > MOST || (name.equals("coverage") && value > WHOLE)) {
            throw new UserException("metrics.setting.out-of-range");
        }
    }

    static String baselineOf(String leaf) {
        return "baseline." + leaf;
    }
}
