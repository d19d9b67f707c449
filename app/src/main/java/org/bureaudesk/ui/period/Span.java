package org.bureaudesk.ui.period;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.bureaudesk.kernel.Period;

/// How much of the calendar a screen shows at once (月, 季, 年, 全部).
public enum Span {
    MONTH,
    QUARTER,
    YEAR,
    ALL;

    public String messageKey() {
        return "period.span." + name().toLowerCase(Locale.ROOT);
    }

    /// The whole month, quarter or year around `day`; for [#ALL] the year.
    Period around(LocalDate day) {
        return switch (this) {
            case MONTH -> months(day.withDayOfMonth(1), 1);
            case QUARTER -> months(day.with(IsoFields.DAY_OF_QUARTER, 1), 3);
            case YEAR, ALL -> months(day.withDayOfYear(1), 12);
        };
    }

    private static Period months(LocalDate first, int count) {
        return new Period(first, first.plusMonths(count).minusDays(1));
    }
}
