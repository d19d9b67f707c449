package org.bureaudesk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.bureaudesk.kernel.Period;

/// How much of the calendar is shown at once (月, 周, 列表); weeks begin on Monday.
public enum CalendarSpan {
    MONTH,
    WEEK,
    LIST;

    private static final int DAYS_OF_MONTH_GRID = 42;
    private static final int WEEK_DAYS = 7;

    public String messageKey() {
        return "calendar.span." + name().toLowerCase(Locale.ROOT);
    }

    /// The days shown around `day`: six whole weeks, one week, or one month.
    public Period around(LocalDate day) {
        return switch (this) {
            case MONTH -> days(monday(day.withDayOfMonth(1)), DAYS_OF_MONTH_GRID);
            case WEEK -> days(monday(day), WEEK_DAYS);
            case LIST -> Period.of(YearMonth.from(day));
        };
    }

    /// The day `pages` pages on: as far as can be the same day of the month, or of the week.
    public LocalDate turn(LocalDate day, int pages) {
        return this == WEEK ? day.plusWeeks(pages) : day.plusMonths(pages);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Period days(LocalDate from, int count) {
        return new Period(from, from.plusDays(count - 1L));
    }
}
