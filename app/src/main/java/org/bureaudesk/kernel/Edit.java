package org.bureaudesk.kernel;

import java.util.List;

/// Something the user did and may take back. `undo` and `redo` do database work: never on the FX thread.
public record Edit(String labelKey, List<Object> labelFacts, Runnable undo, Runnable redo) {

    public Edit {
        labelFacts = List.copyOf(labelFacts);
    }
}
