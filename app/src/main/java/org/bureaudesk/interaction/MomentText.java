package org.bureaudesk.interaction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bureaudesk.ui.form.DayText;

/// Reads a moment as clerks type it: a day in any form and a time behind it, or the time alone for today.
final class MomentText {

    private static final Pattern TIME =
            Pattern.compile("(?:(.*?)[\\sT]*)?(?<!\\d)(\\d{1,2})\\s*[:：时点]\\s*(\\d{1,2})?\\s*分?");

    private MomentText() {}

    /// Empty where the text names no moment; a day alone names its midnight.
    static Optional<LocalDateTime> parse(String text, LocalDate today) {
        var typed = text.strip();
        var time = TIME.matcher(typed);
        if (!time.matches()) {
            return DayText.parse(typed, today).map(LocalDate::atStartOfDay);
        }
        var hour = Integer.parseInt(time.group(2));
        var minute = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        var day = time.group(1) == null || time.group(1).isBlank()
                ? Optional.of(today)
                : DayText.parse(time.group(1), today);
        return day.map(d -> d.atTime(LocalTime.of(hour, minute)));
    }
}
