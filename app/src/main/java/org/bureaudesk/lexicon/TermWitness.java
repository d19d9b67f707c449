package org.bureaudesk.lexicon;

import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.lexicon.TermPlan.Verdict;

/// How changes of the bureau's own terms are told to the log: a few by name, many by their number.
final class TermWitness implements AuditService.Witness<OwnTerm> {

    private static final int NAMED = 5;

    @Override
    public Deed put(List<OwnTerm> terms) {
        return deed("changed", terms).with("enabled", terms.stream().allMatch(OwnTerm::enabled));
    }

    @Override
    public Deed removed(List<OwnTerm> terms) {
        return deed("removed", terms).deed();
    }

    /// What became of an imported file.
    static Deed told(AuditAction action, TermPlan plan) {
        return Deed.of(
                action,
                plan.fileName(),
                "new",
                plan.count(Verdict.NEW),
                "changed",
                plan.count(Verdict.CHANGED),
                "identical",
                plan.count(Verdict.IDENTICAL),
                "rejected",
                plan.refused().size(),
                "sha256",
                plan.sha256());
    }

    private static Telling deed(String what, List<OwnTerm> terms) {
        var names = terms.stream().limit(NAMED).map(o -> o.term().text()).collect(Collectors.joining("、"));
        return new Telling(terms.size() > NAMED ? names + "……" : names, what, terms.size());
    }

    private record Telling(String subject, String what, int count) {

        Deed with(String fact, Object value) {
            return Deed.of(AuditAction.LEXICON_CHANGED, subject, what, count, fact, value);
        }

        Deed deed() {
            return Deed.of(AuditAction.LEXICON_CHANGED, subject, what, count);
        }
    }
}
