package org.bureaudesk.app;

import org.bureaudesk.text.Messages;

/// What the program does without arguments where there is no screen.
final class Headless {

    private static final int NO_SCREEN = 2;

    private Headless() {}

    /// The exit code.
    static int run() {
        System.err.println(Messages.standard().text("app.no-screen"));
        return NO_SCREEN;
    }
}
