package org.bureaudesk.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as people type them: 2026-11-23, 2026/11/23, 2026.11.23, 20261123 or 2026年11月23日, full-width figures too.
public final class DateText {

    private static final int OLDEST = 1900;
    private static final int YOUNGEST = 2199;

    private static final Pattern APART =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");

    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DateText() {}

    /// Empty for a text that is none of these forms or names a day that does not exist.
    public static Optional<LocalDate> parse(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        var match = APART.matcher(plain);
        if (!match.matches()) {
            match = TOGETHER.matcher(plain);
            if (!match.matches()) {
                return Optional.empty();
            }
        }
        return day(
                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < OLDEST || year > YOUNGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) { // 2026-02-30
            return Optional.empty();
        }
    }
}
