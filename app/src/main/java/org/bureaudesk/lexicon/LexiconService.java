package org.bureaudesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.LengthLimit;
import org.bureaudesk.check.Link;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.bureaudesk.rules.Rule.LimitRule.Limit;
import org.bureaudesk.rules.Rules;
import org.jspecify.annotations.Nullable;

/// Checks drafts by the lists in force. Thread-safe; the first check after a change builds the engine.
public final class LexiconService {

    private final Supplier<Rules> rules;
    private @Nullable CheckEngine engine;

    LexiconService(Supplier<Rules> rules) {
        this.rules = rules;
    }

    /// What there is to look at in the draft, in the order of the places.
    public List<Finding> check(Draft draft) {
        return engine().check(draft);
    }

    /// Every link of the draft, also those nothing is wrong with.
    public List<Link> links(Draft draft) {
        return engine().links(draft);
    }

    /// The engine as the lists stand now; hold it for the length of one job, not longer.
    public synchronized CheckEngine engine() {
        var known = engine;
        if (known == null) {
            known = CheckEngine.of(lists());
            engine = known;
        }
        return known;
    }

    private Lists lists() {
        return new Lists(
                ShippedLists.terms(), ShippedLists.titles(), ShippedLists.folding(), limits(), ShippedLists.links());
    }

    private List<LengthLimit> limits() {
        var inForce = rules.get();
        var limits = new ArrayList<LengthLimit>();
        for (var platform : Platform.values()) {
            inForce.limit(platform, Limit.TITLE_CHARACTERS)
                    .ifPresent(l -> limits.add(
                            new LengthLimit(platform, Field.TITLE, l.rule().most())));
            inForce.limit(platform, Limit.SUMMARY_CHARACTERS)
                    .ifPresent(l -> limits.add(
                            new LengthLimit(platform, Field.SUMMARY, l.rule().most())));
        }
        return limits;
    }
}
