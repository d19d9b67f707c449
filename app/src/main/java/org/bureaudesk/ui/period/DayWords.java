package org.bureaudesk.ui.period;

import java.time.LocalDate;
import org.bureaudesk.text.Messages;

/// Days as grids and curves name them, where the year is plain from the period.
public final class DayWords {

    private DayWords() {}

    /// 8月1日.
    public static String shortDay(LocalDate day, Messages messages) {
        return messages.text("period.day", day.getMonthValue(), day.getDayOfMonth());
    }

    /// 2026年8月.
    public static String month(LocalDate day, Messages messages) {
        return messages.text("period.month", day.getYear(), day.getMonthValue());
    }
}
