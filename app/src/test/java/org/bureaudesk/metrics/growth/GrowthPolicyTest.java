package org.bureaudesk.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrowthPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final AccountId ACCOUNT = new AccountId(1);

    @Test
    void wholeMonthsCompareWithWholeMonths() {
        assertThat(GrowthPolicy.before(Period.of(YearMonth.of(2026, 3)))).isEqualTo(Period.of(YearMonth.of(2026, 2)));
        assertThat(GrowthPolicy.before(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))))
                .isEqualTo(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
        assertThat(GrowthPolicy.before(new Period(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 16))))
                .isEqualTo(new Period(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 9)));
    }

    @Test
    void aLeapYearsFebruaryComparesWithAWholeFebruary() {
        assertThat(GrowthPolicy.yearBefore(Period.of(YearMonth.of(2025, 2))))
                .isEqualTo(Period.of(YearMonth.of(2024, 2)));
        assertThat(GrowthPolicy.yearBefore(Period.of(YearMonth.of(2024, 2))))
                .isEqualTo(Period.of(YearMonth.of(2023, 2)));
    }

    @Test
    void sumsWhatIsKnownAndCountsFromTheDayBefore() {
        var before = row(-1, null, null, 100);
        var days = List.of(row(0, 10, 2, 108), row(1, null, null, 120), row(2, 5, 6, 119));

        var sum = GrowthPolicy.sum(before, days, march());

        assertThat(sum.net()).isEqualTo(19);
        assertThat(sum.added()).isEqualTo(15);
        assertThat(sum.cancelled()).isEqualTo(8);
        assertThat(sum.total()).isEqualTo(119);
        assertThat(sum.known()).isEqualTo(3);
    }

    @Test
    void withoutARowNothingIsKnown() {
        var sum = GrowthPolicy.sum(row(-1, 1, 0, 100), List.of(), march());

        assertThat(sum.net()).isNull();
        assertThat(sum.total()).isNull();
        assertThat(sum.known()).isZero();
    }

    @Test
    void weeksCarryNewAndCancelledToo() {
        var days = List.of(row(0, 10, 1, 109), row(1, 20, 2, 127), row(2, 30, 3, 154));

        var points =
                GrowthPolicy.points(row(-1, null, null, 100), days, new Period(FIRST, FIRST.plusDays(2)), Step.WEEK);

        assertThat(points).hasSize(2); // 1 March 2026 is a Sunday
        assertThat(points.getFirst()).isEqualTo(new GrowthPoint(FIRST, FIRST, 10L, 1L, 9L, 109));
        assertThat(points.getLast())
                .isEqualTo(new GrowthPoint(FIRST.plusDays(1), FIRST.plusDays(2), 50L, 5L, 45L, 154));
    }

    @Test
    void aMilestoneIsReachedOnce() {
        var days = List.of(row(0, 0, 0, 90), row(1, 20, 0, 110), row(2, 0, 15, 95), row(3, 500, 0, 595));

        var found = GrowthPolicy.milestones(days, List.of(100, 500, 1000));

        assertThat(found)
                .containsExactly(
                        new Milestone(100, FIRST.plusDays(1), true), new Milestone(500, FIRST.plusDays(3), true));
    }

    @Test
    void aMilestoneInsideAGapSaysItMayHaveBeenEarlier() {
        var days = List.of(row(0, 0, 0, 90), row(9, 0, 0, 2_100));

        assertThat(GrowthPolicy.milestones(days, List.of(50, 100, 1_000)))
                .containsExactly(
                        new Milestone(100, FIRST.plusDays(9), false), new Milestone(1_000, FIRST.plusDays(9), false));
    }

    @Test
    void theNetOfARowWithoutOneIsTheDifferenceFromTheDayBefore() {
        var days = List.of(row(0, null, null, 90), row(1, null, null, 95), row(5, null, null, 200), row(6, 3, 1, 202));

        assertThat(GrowthPolicy.nets(days))
                .containsExactly(
                        new JumpPolicy.DayNet(FIRST.plusDays(1), 5), new JumpPolicy.DayNet(FIRST.plusDays(6), 2));
    }

    private static Period march() {
        return Period.of(YearMonth.of(2026, 3));
    }

    private static FollowerDay row(int day, @Nullable Integer added, @Nullable Integer cancelled, int total) {
        return new FollowerDay(ACCOUNT, FIRST.plusDays(day), added, cancelled, null, total, "user_analysis.xls");
    }
}
