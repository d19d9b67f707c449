package org.bureaudesk.interaction;

import java.util.Locale;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Which messages are wanted. `null` and empty text stand for no limit.
///
/// @param period days on which they were received
/// @param text contained in the content, the answer, the outcome or the unit it was passed to
public record MessageFilter(
        @Nullable Period period,
        @Nullable AccountId account,
        @Nullable MessageKind kind,
        Answering answering,
        String text) {

    /// Everything that waits for an answer.
    public static final MessageFilter WAITING = new MessageFilter(null, null, null, Answering.WAITING, "");

    public static MessageFilter of(Period period) {
        return new MessageFilter(period, null, null, Answering.ANY, "");
    }

    /// Whether it is answered.
    public enum Answering {
        ANY,
        /// Asks for an answer and has none (待回复).
        WAITING,
        ANSWERED;

        public String messageKey() {
            return "interaction.answering." + name().toLowerCase(Locale.ROOT);
        }
    }
}
