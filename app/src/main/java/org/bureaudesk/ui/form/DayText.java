package org.bureaudesk.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a day as clerks type it: 2026-11-23, 2026/11/23, 2026.11.23, 20261123, 2026年11月23日, and without the year.
public final class DayText {

    private static final Pattern WHOLE =
            Pattern.compile("(\\d{4})\\s*[-/.年．／－]\\s*(\\d{1,2})\\s*[-/.月．／－]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})\\s*[-/.月．／－]\\s*(\\d{1,2})\\s*日?");

    private DayText() {}

    /// The day `text` names; a day without a year is one of `today`'s year. Empty where it names none.
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        var typed = halfWidth(text.strip());
        for (var pattern : new Pattern[] {WHOLE, DIGITS}) {
            var found = pattern.matcher(typed);
            if (found.matches()) {
                return day(number(found.group(1)), number(found.group(2)), number(found.group(3)));
            }
        }
        var found = NO_YEAR.matcher(typed);
        return found.matches()
                ? day(today.getYear(), number(found.group(1)), number(found.group(2)))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) { // 2026-02-30
            return Optional.empty();
        }
    }

    /// A Chinese keyboard types full-width digits when its mode is left on.
    private static String halfWidth(String text) {
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
        return out.toString();
    }
}
