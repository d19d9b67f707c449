package org.bureaudesk.metrics;

import org.bureaudesk.metrics.index.IndexScheme;

/// A weight or reference the bureau has set for itself, over the one the program came with.
public record IndexSetting(String name, double value) {

    public IndexSetting {
        IndexScheme.check(name, value);
    }
}
