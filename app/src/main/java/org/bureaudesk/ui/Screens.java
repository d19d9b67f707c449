package org.bureaudesk.ui;

import java.time.Clock;
import org.bureaudesk.kernel.History;
import org.bureaudesk.text.Messages;

/// What every screen is given to be built with.
public record Screens(
        Tasks tasks, Messages messages, Clock clock, Dialogs dialogs, Navigator navigator, History history) {}
