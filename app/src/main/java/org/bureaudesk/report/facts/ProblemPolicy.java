package org.bureaudesk.report.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.quota.MonthActivity;

/// Finds the faults the records show.
final class ProblemPolicy {

    private final Records records;

    ProblemPolicy(Records records) {
        this.records = records;
    }

    List<Problem> of(List<AccountFacts> accounts) {
        var found = new ArrayList<Problem>();
        for (var account : accounts) {
            if (account.account().state() != AccountState.CLOSED) {
                gap(account, found);
                activity(account, found);
            }
            replies(account, found);
            followerRows(account, found);
        }
        records.rectifications().stream()
                .filter(records::isOpen)
                .map(this::open)
                .forEach(found::add);
        found.sort(java.util.Comparator.comparing(Problem::kind));
        return found;
    }

    private void gap(AccountFacts account, List<Problem> found) {
        var gap = account.gap();
        if (!gap.violates()) {
            return;
        }
        var span = new Period(gap.from(), gap.to());
        var evidence = records.evidence(
                EvidenceKind.GAP_ENDS, List.of(account.account().id().value()), span);
        var facts = new HashMap<String, Object>();
        facts.put("days", Figure.of(id("gap", account), gap.days(), evidence));
        facts.put("from", gap.from());
        facts.put("to", gap.to());
        facts.put("limit", gap.limitDays());
        facts.put("never", gap.publishingDays() == 0);
        found.add(new Problem(ProblemKind.GAP, account, facts));
    }

    private void activity(AccountFacts account, List<Problem> found) {
        for (var month : account.months()) {
            if (!month.reached()) {
                found.add(activity(account, month));
            }
        }
    }

    private Problem activity(AccountFacts account, MonthActivity month) {
        var available = month.available();
        var evidence = records.evidence(
                account.account().platform().hasPushes() ? EvidenceKind.SENDS : EvidenceKind.ARTICLES,
                List.of(account.account().id().value()),
                Period.of(month.month()));
        return new Problem(
                ProblemKind.ACTIVITY,
                account,
                Map.of(
                        "month",
                        month.month(),
                        "used",
                        Figure.of(id("used-" + month.month(), account), month.used(), evidence),
                        "available",
                        available == null ? 0 : available,
                        "threshold",
                        month.threshold().movePointRight(2).stripTrailingZeros().toPlainString() + "%"));
    }

    private static void replies(AccountFacts account, List<Problem> found) {
        if (account.replies().overdue().value() > 0) {
            found.add(new Problem(
                    ProblemKind.UNANSWERED,
                    account,
                    Map.of("count", account.replies().overdue())));
        }
        if (account.replies().late().value() > 0) {
            found.add(new Problem(
                    ProblemKind.LATE_ANSWER,
                    account,
                    Map.of("count", account.replies().late())));
        }
    }

    private void followerRows(AccountFacts account, List<Problem> found) {
        var missing = account.missingFollowerDays();
        if (missing.isEmpty()) {
            return;
        }
        var evidence = records.evidence(
                EvidenceKind.FOLLOWER_DAYS, List.of(account.account().id().value()), records.period());
        var days = new Figure(id("missing", account), missing.size(), String.valueOf(missing.size()), evidence);
        found.add(new Problem(
                ProblemKind.FOLLOWER_ROWS,
                account,
                Map.of("count", days, "first", missing.getFirst(), "last", missing.getLast())));
    }

    private Problem open(Rectification problem) {
        var facts = new HashMap<String, Object>();
        facts.put("problem", problem.problem());
        facts.put("category", problem.category());
        facts.put("responsible", problem.responsible());
        facts.put("measure", problem.measure());
        var due = problem.dueOn();
        if (due != null) {
            facts.put("due", due);
        }
        return new Problem(ProblemKind.OPEN_PROBLEM, null, facts);
    }

    private static String id(String name, AccountFacts account) {
        return name + "@" + account.account().id().value();
    }
}
