package org.bureaudesk.calendar.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.workday.Workdays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// October 2026: 1 to 7 off, Saturday 10 a make-up working day.
class OccurrencePolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final Period OCTOBER = new Period(FIRST, FIRST.withDayOfMonth(31));

    private Workdays workdays;

    @BeforeEach
    void readHolidays(@TempDir Path folder) {
        workdays = new Workdays(folder);
    }

    @Test
    void aWeeklyColumnFallsOnItsDays() {
        assertThat(days(new Rhythm.Weekly(Set.of(DayOfWeek.WEDNESDAY)), OffDays.KEEP))
                .containsExactly(7, 14, 21, 28);
    }

    @Test
    void aDayOffIsSkippedWhereTheRuleSaysSo() {
        assertThat(days(new Rhythm.Weekly(Set.of(DayOfWeek.WEDNESDAY)), OffDays.SKIP))
                .containsExactly(14, 21, 28);
        assertThat(days(new Rhythm.Daily(), OffDays.SKIP))
                .as("holidays and weekends left out, the make-up Saturday kept")
                .containsExactly(8, 9, 10, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30);
    }

    @Test
    void anOccurrenceMovesToTheWorkingDayBeforeOrAfter() {
        assertThat(days(new Rhythm.Monthly(3), OffDays.AFTER)).containsExactly(8);
        assertThat(days(new Rhythm.Monthly(25), OffDays.BEFORE)).as("a Sunday").containsExactly(23);
        assertThat(days(new Rhythm.Monthly(3), OffDays.BEFORE))
                .as("it stands in September")
                .isEmpty();
        assertThat(OccurrencePolicy.in(
                        new Period(FIRST.minusDays(5), FIRST.minusDays(1)),
                        column(new Rhythm.Monthly(3), OffDays.BEFORE, null),
                        Map.of(),
                        workdays::isWorkday))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at().toLocalDate()).isEqualTo(LocalDate.of(2026, 9, 30));
                    assertThat(one.day()).isEqualTo(FIRST.withDayOfMonth(3));
                });
    }

    @Test
    void aDailyColumnDoesNotPileUpBeforeAHoliday() {
        assertThat(days(new Rhythm.Daily(), OffDays.BEFORE)).isEqualTo(days(new Rhythm.Daily(), OffDays.SKIP));
    }

    @Test
    void theThirtyFirstIsTheLastDayOfAShorterMonth() {
        var february = new Period(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29));

        assertThat(OccurrencePolicy.in(
                        february, column(new Rhythm.Monthly(31), OffDays.KEEP, null), Map.of(), workdays::isWorkday))
                .extracting(Occurrence::day)
                .containsExactly(LocalDate.of(2028, 2, 29));
    }

    @Test
    void itBeginsAndEndsOnItsDays() {
        assertThat(in(column(new Rhythm.Daily(), OffDays.KEEP, FIRST.withDayOfMonth(4)), Map.of()))
                .as("from the second on, as the column says")
                .containsExactly(2, 3, 4);
    }

    @Test
    void whatWasMovedLeftOutOrWrittenStandsNowhereElse() {
        var exceptions = Map.of(
                day(7), RecurringException.leftOut(1, day(7)),
                day(14), RecurringException.moved(1, day(14), day(16).atTime(8, 0)),
                day(21), RecurringException.written(1, day(21), new PostId(9)));

        assertThat(in(column(new Rhythm.Weekly(Set.of(DayOfWeek.WEDNESDAY)), OffDays.KEEP, null), exceptions))
                .containsExactlyInAnyOrder(16, 28);
    }

    @Test
    void aRhythmComesBackFromItsCode() {
        for (var rhythm : List.of(
                new Rhythm.Daily(),
                new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                new Rhythm.Monthly(25))) {
            assertThat(Rhythm.of(rhythm.code())).isEqualTo(rhythm);
        }
    }

    private List<Integer> days(Rhythm rhythm, OffDays offDays) {
        return in(column(rhythm, offDays, null), Map.of());
    }

    private List<Integer> in(RecurringColumn column, Map<LocalDate, RecurringException> exceptions) {
        return OccurrencePolicy.in(OCTOBER, column, exceptions, workdays::isWorkday).stream()
                .map(one -> one.at().getDayOfMonth())
                .toList();
    }

    private static LocalDate day(int day) {
        return FIRST.withDayOfMonth(day);
    }

    private static RecurringColumn column(Rhythm rhythm, OffDays offDays, @Nullable LocalDate until) {
        return new RecurringColumn(
                1,
                "栏目",
                "栏目",
                PostForm.ARTICLE,
                PostKind.AFFAIRS,
                rhythm,
                LocalTime.of(9, 0),
                List.of(new AccountId(1)),
                until == null ? FIRST.minusYears(1) : FIRST.plusDays(1),
                until,
                offDays,
                0,
                null);
    }
}
