package org.bureaudesk.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bureaudesk.kernel.Period;

/// A run of days as the calendar shows them; a month, a week and a list of the same days hold the same entries.
public record CalendarPage(Period period, LocalDate today, List<CalendarDay> days) {

    public CalendarPage {
        days = List.copyOf(days);
        if (days.size() != period.days()) {
            throw new IllegalArgumentException("%d days for %s".formatted(days.size(), period));
        }
    }

    public Optional<CalendarDay> day(LocalDate date) {
        return period.contains(date)
                ? Optional.of(days.get((int) ChronoUnit.DAYS.between(period.from(), date)))
                : Optional.empty();
    }

    public Stream<CalendarEntry> entries() {
        return days.stream().flatMap(day -> day.entries().stream());
    }

    public Optional<CalendarEntry> find(EntryKey key) {
        return day(key.day())
                .flatMap(day -> day.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst());
    }
}
