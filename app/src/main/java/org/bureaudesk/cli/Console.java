package org.bureaudesk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;

/// What a command talks to: results on one stream, words for people on the other.
record Console(PrintWriter out, PrintWriter err, Messages messages, Clock clock) {

    void say(String key, Object... facts) {
        err.println(messages.text(key, facts));
        err.flush();
    }

    void say(UserException failure) {
        err.println(messages.text(failure));
        err.flush();
    }
}
