package org.bureaudesk.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.lexicon.list.ShippedLists;

/// What the engine says of a text, as a reader of a test wants it: `privacy.mobile 严重 13812345678`.
final class Checked {

    private static final CheckEngine ENGINE = engine(List.of());

    private Checked() {}

    static CheckEngine engine(List<Term> more) {
        var terms = new ArrayList<>(ShippedLists.terms());
        terms.addAll(more);
        return CheckEngine.of(new Lists(
                terms,
                ShippedLists.folding(),
                new SideLists(
                        ShippedLists.titles(),
                        ShippedLists.words(),
                        List.of(),
                        ShippedLists.links(),
                        RuleChoices.NONE)));
    }

    /// The findings of one rule, or of all that begin so, in a text that goes out on 23 November 2026.
    static List<String> found(String rule, String text) {
        return found(ENGINE, rule, Draft.of("", "", text).on(LocalDate.of(2026, 11, 23)));
    }

    static List<String> found(CheckEngine engine, String rule, Draft draft) {
        return engine.check(draft).stream()
                .filter(f -> f.rule().startsWith(rule))
                .map(Checked::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.text();
    }
}
