package org.bureaudesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {

    private static final LocalDate START = LocalDate.of(2023, 12, 1);

    @Property
    void hasAsManyDaysAsItContains(@ForAll @IntRange(max = 500) int offset, @ForAll @IntRange(max = 500) int length) {
        var period = new Period(START.plusDays(offset), START.plusDays(offset + length));

        var contained =
                START.datesUntil(START.plusDays(1100)).filter(period::contains).count();

        assertThat(period.days()).isEqualTo((int) contained).isEqualTo(length + 1);
    }

    @Property
    void itsMonthsHoldAllItsDays(@ForAll @IntRange(max = 500) int offset, @ForAll @IntRange(max = 500) int length) {
        var period = new Period(START.plusDays(offset), START.plusDays(offset + length));

        assertThat(period.months()).doesNotHaveDuplicates();
        assertThat(period.from()
                        .datesUntil(period.to().plusDays(1))
                        .map(YearMonth::from)
                        .distinct())
                .containsExactlyElementsOf(period.months());
    }

    @Example
    void aMonthKnowsItsLeapDay() {
        assertThat(Period.of(YearMonth.of(2024, 2)).days()).isEqualTo(29);
    }

    @Example
    void refusesAReversedPeriodWithBothDates() {
        assertThatThrownBy(() -> new Period(START, START.minusDays(1)))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.facts()).containsExactly(START, START.minusDays(1)));
    }
}
