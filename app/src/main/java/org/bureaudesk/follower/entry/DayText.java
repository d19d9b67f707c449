package org.bureaudesk.follower.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bureaudesk.kernel.Period;

/// Reads a day in any form an office writes it: `2026-08-30`, `2026/8/30`, `2026.8.30`, `20260830`, `2026年8月30日`, each
/// with or without weekday and time; `8月30日` where the shown period says the year; Excel's serial number.
final class DayText {

    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 36_526; // 2000-01-01
    private static final int LAST_SERIAL = 73_050; // 2099-12-31

    private static final String TAIL =
            "\\s*(?:星期.|周.|\\(.{1,3}\\))?\\s*(?:[T ]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
    private static final Pattern FULL =
            Pattern.compile("((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?" + TAIL);
    private static final Pattern SOLID = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEARLESS = Pattern.compile("(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日" + TAIL);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    private DayText() {}

    /// @param plain as [CellText#plain] leaves it
    /// @param shown what decides the year of a day without one
    static Optional<LocalDate> read(String plain, Period shown) {
        var full = FULL.matcher(plain);
        if (full.matches()) {
            return day(full.group(1), full.group(2), full.group(3));
        }
        var solid = SOLID.matcher(plain);
        if (solid.matches()) {
            return day(solid.group(1), solid.group(2), solid.group(3));
        }
        var yearless = YEARLESS.matcher(plain);
        if (yearless.matches()) {
            return inPeriod(yearless.group(1), yearless.group(2), shown);
        }
        return serial(plain);
    }

    /// Whether the text can be nothing but a day: a bare number may be one, but need not.
    static boolean isPlainly(String plain, Period shown) {
        return !plain.matches("\\d+(\\.\\d+)?") && read(plain, shown).isPresent();
    }

    private static Optional<LocalDate> serial(String plain) {
        var serial = SERIAL.matcher(plain);
        if (!serial.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(serial.group(1));
        return number < FIRST_SERIAL || number > LAST_SERIAL
                ? Optional.empty()
                : Optional.of(EXCEL_DAY_ZERO.plusDays(number));
    }

    private static Optional<LocalDate> inPeriod(String month, String dayOfMonth, Period shown) {
        for (int year = shown.to().getYear(); year >= shown.from().getYear(); year--) {
            var day = day(year + "", month, dayOfMonth);
            if (day.filter(shown::contains).isPresent()) {
                return day;
            }
        }
        return shown.from().getYear() == shown.to().getYear()
                ? day(shown.to().getYear() + "", month, dayOfMonth)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String dayOfMonth) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
