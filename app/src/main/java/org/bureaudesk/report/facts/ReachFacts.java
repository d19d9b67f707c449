package org.bureaudesk.report.facts;

import java.util.List;
import org.bureaudesk.metrics.AccountIndex;
import org.bureaudesk.metrics.growth.GrowthEvent;
import org.bureaudesk.metrics.growth.GrowthRules;
import org.bureaudesk.metrics.growth.Jump;
import org.jspecify.annotations.Nullable;

/// How an account grew, and how far it reached by the bureau's own reckoning.
///
/// @param events its own of the period and those of all accounts, oldest first
/// @param total of the six indices, 0 to 100; `null` where nothing is known. @param wci, @param bci likewise, and on
/// platforms they are not made for
/// @param article17 what the regulation says of followers won by foul means, for a rise nobody has explained
public record ReachFacts(
        AccountFacts account,
        List<NotedJump> jumps,
        List<GrowthEvent> events,
        AccountIndex index,
        @Nullable Figure total,
        @Nullable Figure wci,
        @Nullable Figure bci,
        GrowthRules.Wording article17) {

    public ReachFacts {
        jumps = List.copyOf(jumps);
        events = List.copyOf(events);
    }

    /// A jump, with its net growth as a figure that leads to the day's row.
    public record NotedJump(Jump jump, Figure net) {}

    /// Whether followers rose out of line and nobody has said why.
    public boolean hasOpenRise() {
        return jumps.stream()
                .anyMatch(noted -> noted.jump().isOpen() && noted.jump().isRise());
    }

    /// Whether any article or follower of the period is known: an index out of nothing is not worth a sentence.
    public boolean isKnown() {
        return total != null
                && index.inputs().stream()
                        .anyMatch(i -> i.known() > 0 && !i.sources().isEmpty());
    }
}
