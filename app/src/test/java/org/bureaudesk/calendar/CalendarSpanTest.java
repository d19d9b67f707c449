package org.bureaudesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.bureaudesk.kernel.Period;
import org.junit.jupiter.api.Test;

class CalendarSpanTest {

    @Test
    void aMonthIsSixWholeWeeksFromAMonday() {
        var november = CalendarSpan.MONTH.around(LocalDate.of(2026, 11, 25));

        assertThat(november).isEqualTo(new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 12, 6)));
        assertThat(november.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void aMonthThatBeginsOnAMondayBeginsTheGrid() {
        assertThat(CalendarSpan.MONTH.around(LocalDate.of(2026, 6, 30)).from()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void aWeekRunsOverTheYearsEnd() {
        assertThat(CalendarSpan.WEEK.around(LocalDate.of(2026, 1, 1)))
                .isEqualTo(new Period(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4)));
    }

    @Test
    void aListIsTheMonthAlone() {
        assertThat(CalendarSpan.LIST.around(LocalDate.of(2028, 2, 3)))
                .isEqualTo(new Period(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
    }

    @Test
    void turningFromTheLastOfAMonthStaysInTheNextMonth() {
        assertThat(CalendarSpan.MONTH.turn(LocalDate.of(2026, 1, 31), 1)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(CalendarSpan.WEEK.turn(LocalDate.of(2026, 1, 31), -1)).isEqualTo(LocalDate.of(2026, 1, 24));
    }
}
