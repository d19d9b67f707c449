package org.bureaudesk.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// A run of whole days, both ends included.
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new UserException("kernel.period.reversed", from, to);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(LocalDateTime moment) {
        return contains(moment.toLocalDate());
    }

    /// How many days it has, both ends counted.
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// Every month the period touches, first to last.
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(from), m -> !m.isAfter(YearMonth.from(to)), m -> m.plusMonths(1))
                .toList();
    }
}
