package org.bureaudesk.check.rule;

import java.util.List;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.lexicon.list.ShippedLists;

/// Engines of a few terms alone, so that a test knows everything they go by.
final class CheckedTerms {

    private CheckedTerms() {}

    static CheckEngine engineOf(Term... terms) {
        return engineOf(RuleChoices.NONE, terms);
    }

    static CheckEngine engineOf(RuleChoices choices, Term... terms) {
        return CheckEngine.of(new Lists(
                List.of(terms),
                ShippedLists.folding(),
                new SideLists(ShippedLists.titles(), ShippedLists.words(), List.of(), ShippedLists.links(), choices)));
    }
}
