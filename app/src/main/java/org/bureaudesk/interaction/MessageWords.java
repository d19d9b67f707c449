package org.bureaudesk.interaction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.OptionalDouble;
import org.bureaudesk.text.Messages;

/// Times and figures of messages in words.
final class MessageWords {

    private static final int HOURS_SHOWN_AS_HOURS = 48;
    private static final int PERCENT = 100;

    private MessageWords() {}

    /// How long the answer took; empty where there is none.
    static String used(Message message, Messages messages) {
        var answered = message.answeredAt();
        if (answered == null || answered.isBefore(message.receivedAt())) {
            return "";
        }
        var used = Duration.between(message.receivedAt(), answered);
        if (used.toHours() < 1) {
            return messages.text("interaction.used.minutes", used.toMinutes());
        }
        return used.toHours() < HOURS_SHOWN_AS_HOURS
                ? messages.text("interaction.used.hours", used.toHours(), used.toMinutesPart())
                : messages.text("interaction.used.days", used.toDays(), used.toHoursPart());
    }

    /// 96.9%, rounded half up; 不计 where nothing wanted an answer.
    static String rate(OptionalDouble rate, Messages messages) {
        return rate.isEmpty() ? messages.text("interaction.figure.none") : rounded(rate.getAsDouble() * PERCENT) + "%";
    }

    static String hours(OptionalDouble hours, Messages messages) {
        return hours.isEmpty()
                ? messages.text("interaction.figure.none")
                : messages.text("interaction.figure.hours", rounded(hours.getAsDouble()));
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /// What stands in the column of states; its icon goes with it.
    static String state(Message message, Messages messages) {
        if (message.isAnswered()) {
            return messages.text("interaction.state.answered");
        }
        return messages.text(message.wantsAnswer() ? "interaction.state.waiting" : "interaction.state.none");
    }
}
