package org.bureaudesk.audit;

import java.util.Locale;

/// Who did something, and how sure that is.
///
/// @param person number of the person; 0 where nobody is named
/// @param name as the person was called then; empty where nobody is named
public record Actor(long person, String name, Mode mode) {

    /// How it is known who acts.
    public enum Mode {
        /// Named without a password: one clerk, or several who trust each other (未登录,仅指名).
        NAMED,
        /// Signed in with a password (已登录).
        SIGNED_IN,
        /// The command line (命令行), which asks nobody for a password.
        COMMAND_LINE,
        /// The window in which a workspace that does not open is put right (打开程序时), before anybody is known.
        IN_OPENING,
        /// The demonstration (示例数据), whose people do not exist.
        DEMONSTRATION;

        public String messageKey() {
            return "audit.mode." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static final Actor NOBODY = new Actor(0, "", Mode.NAMED);

    public static final Actor COMMAND_LINE = new Actor(0, "", Mode.COMMAND_LINE);

    public static final Actor IN_OPENING = new Actor(0, "", Mode.IN_OPENING);
}
