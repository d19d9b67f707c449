package org.bureaudesk.intake.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bureaudesk.office.read.Cell;
import org.jspecify.annotations.Nullable;

/// Dates as people write them: `2026-08-30`, `2026/8/30`, `2026.8.30`, `20260830`, `2026年8月30日`, each with or
/// without a time, and the day numbers of Excel. To the minute.
final class Moments {

    private static final String TIME = "(?:[ T日]\\s*(\\d{1,2})[:时](\\d{1,2})分?(?:[:分]?\\d{1,2}(?:\\.\\d+)?秒?)?)?";

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?\\s*" + TIME);

    private static final Pattern TIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})\\s*" + TIME);

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final double FIRST_SERIAL = 20_000; // 1954, so that a plain count is not taken for a day
    private static final double LAST_SERIAL = 80_000; // 2119
    private static final int MINUTES_OF_DAY = 1_440;

    private Moments() {}

    /// @return empty where it is no date, or none that exists
    static Optional<LocalDateTime> of(Cell cell) {
        return switch (cell) {
            case Cell.Moment moment -> Optional.of(moment.value().truncatedTo(ChronoUnit.MINUTES));
            case Cell.Real real -> serial(real.value()).or(() -> written(real.shown()));
            default -> written(Plain.text(cell.shown()));
        };
    }

    private static Optional<LocalDateTime> written(String text) {
        for (var pattern : new Pattern[] {WRITTEN, TIGHT}) {
            var matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return existing(matcher);
            }
        }
        return SERIAL.matcher(text).matches() ? serial(Double.parseDouble(text)) : Optional.empty();
    }

    private static Optional<LocalDateTime> existing(Matcher parts) {
        try {
            var day = LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            return Optional.of(day.atTime(number(parts.group(4)), number(parts.group(5))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<LocalDateTime> serial(double value) {
        if (value < FIRST_SERIAL || value > LAST_SERIAL) {
            return Optional.empty();
        }
        return Optional.of(DAY_ZERO.plusMinutes(Math.round(value * MINUTES_OF_DAY)));
    }
}
