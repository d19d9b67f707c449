package org.bureaudesk.check.rule;

import org.bureaudesk.check.scan.Scan;

/// One kind of thing that may be wrong with a field of a draft. Without state, so thread-safe.
public interface Rule {

    void look(Scan scan, Notes notes);
}
