package org.bureaudesk.preferences;

import java.nio.file.Path;
import java.util.Optional;

/// What is put in place at the next start.
public interface RestoreOrders {

    void ask(Path backup);

    /// The backup that waits for the next start; empty where none does.
    Optional<Path> waiting();

    void cancel();
}
