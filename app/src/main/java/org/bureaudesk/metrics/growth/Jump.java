package org.bureaudesk.metrics.growth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day whose net growth is out of line with the days around it.
///
/// @param score robust z-score (稳健Z分数); @param median of the net growth of the days around
/// @param note what a person said of it; `null` where nobody has
public record Jump(
        LocalDate day,
        int net,
        double score,
        double median,
        @Nullable JumpNote note) {

    public boolean isRise() {
        return score > 0;
    }

    /// Whether it still waits for a word.
    public boolean isOpen() {
        return note == null;
    }

    Jump with(@Nullable JumpNote newNote) {
        return new Jump(day, net, score, median, newNote);
    }
}
