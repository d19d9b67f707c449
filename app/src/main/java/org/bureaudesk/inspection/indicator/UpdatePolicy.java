package org.bureaudesk.inspection.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.inspection.indicator.Item.Result;
import org.bureaudesk.quota.PeriodGap;

/// Whether an account was updated often enough (监测时间点前2周内无更新), and whether it is dead (僵尸账号).
final class UpdatePolicy {

    private UpdatePolicy() {}

    static Finding gap(AccountCase seen) {
        var gap = seen.assessment().gap();
        return new Finding(gapResult(seen, gap), gapProposal(seen, gap), figures(seen, gap), evidence(seen));
    }

    private static Result gapResult(AccountCase seen, PeriodGap gap) {
        if (isNothingLeft(gap) || seen.account().state() == AccountState.CLOSED) {
            return Result.NOT_APPLICABLE;
        }
        return gap.violates() ? Result.VIOLATES : Result.CONFORMS;
    }

    private static Sentence gapProposal(AccountCase seen, PeriodGap gap) {
        if (seen.account().state() == AccountState.CLOSED) {
            return Sentence.of("inspection.proposal.closed");
        }
        if (isNothingLeft(gap)) {
            return Sentence.of("inspection.proposal.not-open");
        }
        if (!gap.violates()) {
            return Sentence.of(
                    "inspection.proposal.gap-fine",
                    seen.assessment().articles(),
                    gap.days(),
                    gap.limitDays(),
                    gap.pack().title());
        }
        return Sentence.of(
                gap.publishingDays() == 0 ? "inspection.proposal.gap-empty" : "inspection.proposal.gap",
                gap.from(),
                gap.to(),
                gap.days(),
                gap.limitDays(),
                gap.daysInViolation(),
                gap.pack().title());
    }

    /// Whether the account was not open on any day of the period.
    private static boolean isNothingLeft(PeriodGap gap) {
        return gap.days() == 0 && gap.publishingDays() == 0;
    }

    private static Map<String, Object> figures(AccountCase seen, PeriodGap gap) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("longestGapDays", gap.days());
        figures.put("longestGapFrom", gap.from().toString());
        figures.put("longestGapTo", gap.to().toString());
        figures.put("posts", seen.assessment().articles());
        figures.put("daysInViolation", gap.daysInViolation());
        return figures;
    }

    private static List<Evidence> evidence(AccountCase seen) {
        return seen.gapEnds().isEmpty()
                ? List.of(Evidence.ofNothing(seen.account()))
                : seen.gapEnds().stream().map(Evidence::of).toList();
    }

    /// @param app whether the item asks too whether an APP can be used, which no record tells
    static Finding dormant(AccountCase seen, boolean app) {
        var rule = seen.rules().dormant().rule();
        var since = seen.assessment().clock().daysSince();
        var figures = new LinkedHashMap<String, Object>();
        if (since != null) {
            figures.put("daysSince", since);
        }
        figures.put("limitDays", rule.days());
        if (seen.account().state() == AccountState.CLOSED) {
            return new Finding(Result.NOT_APPLICABLE, Sentence.of("inspection.proposal.closed"), figures, List.of());
        }
        if (seen.assessment().dormant()) {
            var proposal = since == null
                    ? Sentence.of("inspection.proposal.dormant-never", rule.days(), rule.label())
                    : Sentence.of("inspection.proposal.dormant", since, rule.days(), rule.label());
            return new Finding(Result.VIOLATES, proposal, figures, evidence(seen));
        }
        if (since == null) {
            return new Finding(
                    Result.OPEN, Sentence.of("inspection.proposal.dormant-unknown"), figures, evidence(seen));
        }
        return app
                ? new Finding(Result.OPEN, Sentence.of("inspection.proposal.app", since), figures, List.of())
                : new Finding(
                        Result.CONFORMS,
                        Sentence.of("inspection.proposal.alive", since, rule.days()),
                        figures,
                        List.of());
    }
}
