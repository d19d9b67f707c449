package org.bureaudesk.calendar.recurring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Which entries a column makes on the days of a period.
final class OccurrencePolicy {

    /// How far a run of days off can push an occurrence: the longest holiday and then some.
    static final int REACH = 15;

    private OccurrencePolicy() {}

    /// @param exceptions of this column, by the day they are about
    static List<Occurrence> in(
            Period period,
            RecurringColumn column,
            Map<LocalDate, RecurringException> exceptions,
            Predicate<LocalDate> isWorkday) {
        var found = new ArrayList<Occurrence>();
        period.from()
                .minusDays(REACH)
                .datesUntil(period.to().plusDays(REACH + 1L))
                .forEach(day -> {
                    if (column.fallsOn(day) && !exceptions.containsKey(day)) {
                        placed(column, day, isWorkday)
                                .filter(period::contains)
                                .map(shown -> new Occurrence(column, day, shown.atTime(column.time())))
                                .ifPresent(found::add);
                    }
                });
        moved(period, column, exceptions).forEach(found::add);
        return found;
    }

    private static Stream<Occurrence> moved(
            Period period, RecurringColumn column, Map<LocalDate, RecurringException> exceptions) {
        return exceptions.values().stream().flatMap(exception -> {
            var to = exception.movedTo();
            return to != null && period.contains(to)
                    ? Stream.of(new Occurrence(column, exception.day(), to))
                    : Stream.empty();
        });
    }

    /// Where the occurrence of `day` stands; empty where it is left out. One that is pushed onto another occurrence of
    /// its column is left out: a daily column does not come twice before a holiday.
    private static Optional<LocalDate> placed(RecurringColumn column, LocalDate day, Predicate<LocalDate> isWorkday) {
        if (column.offDays() == OffDays.KEEP || isWorkday.test(day)) {
            return Optional.of(day);
        }
        return switch (column.offDays()) {
            case SKIP, KEEP -> Optional.empty();
            case BEFORE -> pushed(column, day, -1, isWorkday);
            case AFTER -> pushed(column, day, 1, isWorkday);
        };
    }

    private static Optional<LocalDate> pushed(
            RecurringColumn column, LocalDate day, int step, Predicate<LocalDate> isWorkday) {
        @Nullable LocalDate shown = null;
        for (int i = 1; i <= REACH && shown == null; i++) {
            var candidate = day.plusDays((long) step * i);
            if (column.fallsOn(candidate)) {
                return Optional.empty();
            }
            shown = isWorkday.test(candidate) ? candidate : null;
        }
        return Optional.ofNullable(shown);
    }
}
