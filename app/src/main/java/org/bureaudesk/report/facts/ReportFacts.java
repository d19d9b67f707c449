package org.bureaudesk.report.facts;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.kernel.Period;

/// Everything a report can be composed from.
///
/// @param period what it covers; @param asOf the moment it looks from: nothing later counts
/// @param accounts those run in the period, in the order they were entered
/// @param accountCount accounts still run
/// @param done problems put right inside the period, @param open those still open
/// @param rulePacks ids of the rule packs judged by
/// @param reach growth and indices of the accounts, in their order
public record ReportFacts(
        Period period,
        LocalDateTime asOf,
        List<AccountFacts> accounts,
        Figure accountCount,
        Totals totals,
        List<Problem> problems,
        List<Rectification> done,
        List<Rectification> open,
        Figure doneCount,
        List<String> rulePacks,
        List<ReachFacts> reach) {

    public ReportFacts {
        accounts = List.copyOf(accounts);
        problems = List.copyOf(problems);
        done = List.copyOf(done);
        open = List.copyOf(open);
        rulePacks = List.copyOf(rulePacks);
        reach = List.copyOf(reach);
    }

    /// All accounts together.
    ///
    /// @param followers without the accounts that have no row
    public record Totals(
            Figure articles,
            Figure sends,
            Figure reads,
            Figure reactions,
            Figure originals,
            ReplyFacts replies,
            Figure followers) {}
}
