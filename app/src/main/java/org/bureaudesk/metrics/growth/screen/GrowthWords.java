package org.bureaudesk.metrics.growth.screen;

import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// How growth is written: with its sign, and unknown in words.
final class GrowthWords {

    private GrowthWords() {}

    static String signed(@Nullable Number count, Messages messages) {
        if (count == null) {
            return messages.text("metrics.unknown");
        }
        var value = count.longValue();
        return value > 0 ? "+" + value : value < 0 ? "−" + -value : "0";
    }

    static String plain(@Nullable Number count, Messages messages) {
        return count == null ? messages.text("metrics.unknown") : count.toString();
    }
}
