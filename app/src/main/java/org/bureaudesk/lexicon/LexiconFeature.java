package org.bureaudesk.lexicon;

import java.util.function.Supplier;
import org.bureaudesk.rules.Rules;

/// The door of the room of lists (词库).
public final class LexiconFeature {

    private final LexiconService service;

    /// @param rules the rules in force, for the lengths a platform takes
    public LexiconFeature(Supplier<Rules> rules) {
        service = new LexiconService(rules);
    }

    public LexiconService service() {
        return service;
    }
}
