package org.bureaudesk.lexicon.screen;

import java.util.function.Supplier;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.lexicon.HostService;
import org.bureaudesk.lexicon.LexiconService;
import org.bureaudesk.lexicon.TermService;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.storage.Database;

/// The door of the room of lists (词库).
public final class LexiconFeature {

    private final TermService terms;
    private final HostService hosts;
    private final LexiconService service;

    /// @param rules the rules in force, for the lengths a platform takes
    public LexiconFeature(Database database, History history, AuditService audit, Supplier<Rules> rules) {
        terms = new TermService(database, history, audit);
        hosts = new HostService(database, history, audit);
        service = new LexiconService(terms, hosts, rules);
    }

    /// The check.
    public LexiconService service() {
        return service;
    }

    /// The terms it goes by.
    public TermService terms() {
        return terms;
    }

    /// The hosts of links it goes by.
    public HostService hosts() {
        return hosts;
    }
}
