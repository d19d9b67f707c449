package org.bureaudesk.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.bureaudesk.kernel.Period;

/// The periods reports usually cover.
enum PeriodPreset {
    THIS_QUARTER,
    LAST_QUARTER,
    THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR;

    String messageKey() {
        return "report.preset." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Period seenFrom(LocalDate today) {
        var month = YearMonth.from(today);
        var quarter = month.withMonth(month.getMonth().firstMonthOfQuarter().getValue());
        return switch (this) {
            case THIS_QUARTER -> quarter(quarter);
            case LAST_QUARTER -> quarter(quarter.minusMonths(3));
            case THIS_MONTH -> Period.of(month);
            case LAST_MONTH -> Period.of(month.minusMonths(1));
            case THIS_YEAR ->
                new Period(
                        today.withDayOfYear(1),
                        YearMonth.of(today.getYear(), 12).atEndOfMonth());
        };
    }

    private static Period quarter(YearMonth first) {
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
