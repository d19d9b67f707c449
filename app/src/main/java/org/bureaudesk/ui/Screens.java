package org.bureaudesk.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.bureaudesk.kernel.History;
import org.bureaudesk.text.Messages;

/// What every screen is given to be built with.
///
/// @param exported hears of every table written as a file, off the FX thread
public record Screens(
        Tasks tasks,
        Messages messages,
        Clock clock,
        Dialogs dialogs,
        Navigator navigator,
        History history,
        Consumer<Path> exported) {

    public Screens(Tasks tasks, Messages messages, Clock clock, Dialogs dialogs, Navigator navigator, History history) {
        this(tasks, messages, clock, dialogs, navigator, history, _ -> {});
    }
}
