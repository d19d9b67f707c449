package org.bureaudesk.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time of day as people type it: `9:30`, `09：30`, `0930`, `9点30`, `9点`, `9时半`.
public final class DayTime {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\s*[:：.点时]\\s*(\\d{1,2}|半)?\\s*分?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final int HALF = 30;

    private DayTime() {}

    public static Optional<LocalTime> parse(String typed) {
        var text = typed.strip();
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            var minutes = clock.group(2);
            return of(clock.group(1), minutes == null ? 0 : minutes.equals("半") ? HALF : Integer.parseInt(minutes));
        }
        var digits = DIGITS.matcher(text);
        return digits.matches() ? of(digits.group(1), Integer.parseInt(digits.group(2))) : Optional.empty();
    }

    private static Optional<LocalTime> of(String hour, int minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), minute));
        } catch (DateTimeException _) { // 25:00
            return Optional.empty();
        }
    }
}
