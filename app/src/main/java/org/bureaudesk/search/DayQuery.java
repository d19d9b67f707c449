package org.bureaudesk.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.ui.form.DayText;

/// Reads a search as a day or a month: 2026-11-23, 11月23日, 今天, 昨天, 11月, 2026年11月.
final class DayQuery {

    private static final Map<String, Integer> WORDS = Map.of("今天", 0, "昨天", -1, "前天", -2, "明天", 1, "后天", 2);

    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})\\s*[-/.年]\\s*)?(1[0-2]|0?[1-9])\\s*月?");

    private DayQuery() {}

    static Optional<Period> parse(String sought, LocalDate today) {
        var text = sought.strip();
        var shift = WORDS.get(text);
        if (shift != null) {
            var day = today.plusDays(shift);
            return Optional.of(new Period(day, day));
        }
        var day = DayText.parse(text, today);
        if (day.isPresent()) {
            return day.map(d -> new Period(d, d));
        }
        var month = MONTH.matcher(text);
        if (month.matches() && (month.group(1) != null || text.endsWith("月"))) {
            var year = month.group(1) == null ? today.getYear() : Integer.parseInt(month.group(1));
            return Optional.of(Period.of(YearMonth.of(year, Integer.parseInt(month.group(2)))));
        }
        return Optional.empty();
    }
}
