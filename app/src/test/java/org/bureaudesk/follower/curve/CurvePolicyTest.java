package org.bureaudesk.follower.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.bureaudesk.follower.curve.CurvePolicy.DayTotal;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.kernel.Period;
import org.junit.jupiter.api.Test;

class CurvePolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final Period AUGUST = Period.of(YearMonth.of(2026, 8));

    @Test
    void leavesDaysWithoutFiguresOpen() {
        var points = CurvePolicy.points(null, List.of(new DayTotal(FIRST.plusDays(1), 10, 2)), AUGUST, Step.DAY);

        assertThat(points).hasSize(31);
        assertThat(points.get(0)).isEqualTo(new CurvePoint(FIRST, FIRST, null, null));
        assertThat(points.get(1)).isEqualTo(new CurvePoint(FIRST.plusDays(1), FIRST.plusDays(1), 10, 2));
    }

    @Test
    void cutsWeeksToThePeriodAndAddsUpTheirGrowth() {
        var days = IntStream.range(0, 31)
                .mapToObj(i -> new DayTotal(FIRST.plusDays(i), 100 + i + 1, 1))
                .toList();
        var weeks = CurvePolicy.points(new DayTotal(FIRST.minusDays(1), 100, null), days, AUGUST, Step.WEEK);

        assertThat(weeks.getFirst()).isEqualTo(new CurvePoint(FIRST, FIRST.plusDays(1), 102, 2)); // Saturday, Sunday
        assertThat(weeks.get(1).net()).isEqualTo(7);
        assertThat(weeks.getLast().to()).isEqualTo(AUGUST.to());
    }

    @Test
    void takesTheDifferenceWhereNetGrowthIsUnknown() {
        var before = new DayTotal(FIRST.minusDays(1), 100, null);
        var points = CurvePolicy.points(before, List.of(new DayTotal(FIRST, 130, null)), AUGUST, Step.MONTH);

        assertThat(points).containsExactly(new CurvePoint(FIRST, AUGUST.to(), 130, 30));
        assertThat(CurvePolicy.points(null, List.of(new DayTotal(FIRST, 130, null)), AUGUST, Step.MONTH)
                        .getFirst()
                        .net())
                .isNull();
    }

    @Test
    void drawsThreeYearsOfDaysWithFewPointsAndLosesNothing() {
        var period = new Period(FIRST, FIRST.plusYears(3));
        var days = IntStream.range(0, period.days())
                .mapToObj(i -> new DayTotal(FIRST.plusDays(i), 1000 + i, 1))
                .toList();
        var points = CurvePolicy.points(null, days, period, Step.DAY);

        assertThat(points).hasSizeLessThanOrEqualTo(CurvePolicy.MOST_POINTS);
        assertThat(points.stream().mapToInt(CurvePoint::net).sum()).isEqualTo(period.days());
        assertThat(points.getLast().total()).isEqualTo(1000 + period.days() - 1);
    }
}
