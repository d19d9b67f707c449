package org.bureaudesk.lexicon;

import java.util.function.Supplier;
import org.bureaudesk.kernel.History;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.storage.Database;

/// The door of the room of lists (词库).
public final class LexiconFeature {

    private final LexiconService service;

    /// @param rules the rules in force, for the lengths a platform takes
    public LexiconFeature(Database database, History history, Supplier<Rules> rules) {
        service = new LexiconService(database, history, rules);
    }

    public LexiconService service() {
        return service;
    }
}
