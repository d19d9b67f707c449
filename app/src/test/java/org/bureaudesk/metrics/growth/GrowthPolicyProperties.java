package org.bureaudesk.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.kernel.Period;

class GrowthPolicyProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final AccountId ACCOUNT = new AccountId(7);

    /// Days in a row, each with new and cancelled ones; the total follows from them.
    @Provide
    Arbitrary<List<FollowerDay>> logs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 50))
                .as((added, cancelled) -> new int[] {added, cancelled})
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(GrowthPolicyProperties::log);
    }

    private static List<FollowerDay> log(List<int[]> counts) {
        var days = new ArrayList<FollowerDay>();
        int total = 10_000;
        for (int i = 0; i < counts.size(); i++) {
            total += counts.get(i)[0] - counts.get(i)[1];
            days.add(new FollowerDay(
                    ACCOUNT, FIRST.plusDays(i), counts.get(i)[0], counts.get(i)[1], null, total, "x.xls"));
        }
        return days;
    }

    private static Period whole(List<FollowerDay> days) {
        return new Period(FIRST, FIRST.plusDays(days.size() - 1L));
    }

    /// However the period is cut, what its parts brought is what the whole brought.
    @Property(tries = 200)
    void thePointsAddUpToTheSum(@ForAll("logs") List<FollowerDay> days, @ForAll Step step) {
        var before = new FollowerDay(ACCOUNT, FIRST.minusDays(1), 0, 0, null, 10_000, "x.xls");

        var sum = GrowthPolicy.sum(before, days, whole(days));
        var points = GrowthPolicy.points(before, days, whole(days), step);

        assertThat(points.stream()
                        .mapToLong(p -> Objects.requireNonNull(p.net()))
                        .sum())
                .isEqualTo(sum.net());
        assertThat(points.stream()
                        .mapToLong(p -> Objects.requireNonNull(p.added()))
                        .sum())
                .isEqualTo(sum.added());
        assertThat(points.getLast().total()).isEqualTo(sum.total());
    }

    @Property(tries = 200)
    void netIsNewLessCancelled(@ForAll("logs") List<FollowerDay> days) {
        var before = new FollowerDay(ACCOUNT, FIRST.minusDays(1), 0, 0, null, 10_000, "x.xls");

        var sum = GrowthPolicy.sum(before, days, whole(days));

        assertThat(Objects.requireNonNull(sum.net()))
                .isEqualTo(Objects.requireNonNull(sum.added()) - Objects.requireNonNull(sum.cancelled()));
        assertThat(sum.known()).isEqualTo(days.size());
    }

    @Property
    void thePeriodBeforeEndsTheDayBeforeAndIsAsLong(
            @ForAll @IntRange(min = 0, max = 3_000) int from, @ForAll @IntRange(min = 1, max = 400) int length) {
        var period = new Period(FIRST.plusDays(from), FIRST.plusDays(from + length - 1L));

        var before = GrowthPolicy.before(period);

        assertThat(before.to()).isEqualTo(period.from().minusDays(1));
        if (before.days() != period.days()) { // whole months before whole months
            assertThat(before.from().getDayOfMonth()).isEqualTo(1);
            assertThat(before.months()).hasSameSizeAs(period.months());
        }
    }

    @Property(tries = 200)
    void aMilestoneStandsOnTheFirstDayThatReachedIt(
            @ForAll("logs") List<FollowerDay> days, @ForAll @IntRange(min = 9_000, max = 20_000) int mark) {
        var found = GrowthPolicy.milestones(days, List.of(mark));

        var first = days.stream().filter(d -> d.cumulative() >= mark).findFirst();
        if (first.isEmpty() || first.get().equals(days.getFirst())) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(new Milestone(mark, first.get().day(), true));
        }
    }
}
