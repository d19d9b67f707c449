package org.bureaudesk.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bureaudesk.kernel.Period;

class GapProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void gapOfAPeriodIsNeverSmallerThanThatOfAPartOfIt(
            @ForAll @Size(max = 40) Set<@IntRange(max = 400) Integer> published,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 200) int length,
            @ForAll @IntRange(max = 100) int before,
            @ForAll @IntRange(max = 100) int after) {
        var part = gap(published, from, from + length);
        var whole = gap(published, from - before, from + length + after);

        assertThat(whole.days()).isGreaterThanOrEqualTo(part.days());
        assertThat(whole.daysInViolation()).isGreaterThanOrEqualTo(part.daysInViolation());
    }

    @Property
    void publishingOnceMoreNeverLengthensAGap(
            @ForAll @Size(max = 40) Set<@IntRange(max = 400) Integer> published,
            @ForAll @IntRange(max = 400) int more,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 200) int length) {
        var with = new TreeSet<>(published);
        with.add(more);

        assertThat(gap(with, from, from + length).days())
                .isLessThanOrEqualTo(gap(published, from, from + length).days());
        assertThat(gap(with, from, from + length).daysInViolation())
                .isLessThanOrEqualTo(gap(published, from, from + length).daysInViolation());
    }

    @Property
    void violationBeginsOnlyWhereTheGapReachesTheLimit(
            @ForAll @Size(max = 40) Set<@IntRange(max = 400) Integer> published,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 200) int length) {
        var gap = gap(published, from, from + length);

        assertThat(gap.violates() && gap.days() < gap.limitDays()).isFalse();
        assertThat(gap.days() > gap.limitDays() && !gap.violates()).isFalse();
    }

    private static PeriodGap gap(Set<Integer> published, int from, int to) {
        var period = new Period(START.plusDays(from), START.plusDays(to));
        var days = new TreeSet<>(published)
                .stream().map(START::plusDays).filter(period::contains).toList();
        return GapPolicy.longest(GapPolicyTest.ACCOUNT, period, days, GapPolicyTest.NATIONAL);
    }
}
