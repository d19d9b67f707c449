package org.bureaudesk.follower;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;

class ContinuityPolicyProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property(tries = 200)
    void aSeriesBuiltFromNetsHasNoBreaks(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = -50, max = 500) Integer> nets) {
        assertThat(ContinuityPolicy.breaks(null, series(nets))).isEmpty();
        assertThat(ContinuityPolicy.missing(START, series(nets), wholePeriod(nets), START.plusYears(1)))
                .isEmpty();
    }

    @Property(tries = 200)
    void removingADayYieldsExactlyThatMissingDay(
            @ForAll @Size(min = 3, max = 60) List<@IntRange(min = -50, max = 500) Integer> nets,
            @ForAll @IntRange(min = 0, max = 1000) int which) {
        var days = new ArrayList<>(series(nets));
        var gone = days.remove(1 + which % (days.size() - 1));

        assertThat(ContinuityPolicy.missing(START, days, wholePeriod(nets), START.plusYears(1)))
                .containsExactly(gone.day());
    }

    @Property(tries = 200)
    void aWrongTotalIsABreakOnItsDayAndAtMostOneMoreOnTheNext(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = 0, max = 500) Integer> nets,
            @ForAll @IntRange(min = 0, max = 1000) int which,
            @ForAll @IntRange(min = 1, max = 9000) int error) {
        var days = new ArrayList<>(series(nets));
        int at = 1 + which % (days.size() - 1);
        var wrong = days.get(at);
        days.set(
                at,
                new FollowerDay(wrong.account(), wrong.day(), null, null, wrong.net(), wrong.cumulative() + error, ""));

        var breaks = ContinuityPolicy.breaks(null, days);

        assertThat(breaks).hasSizeBetween(1, 2);
        assertThat(breaks.getFirst().day()).isEqualTo(wrong.day());
        assertThat(breaks.getFirst().actual() - breaks.getFirst().expected()).isEqualTo(error);
    }

    private static Period wholePeriod(List<Integer> nets) {
        return new Period(START, START.plusDays(nets.size() - 1L));
    }

    private static List<FollowerDay> series(List<Integer> nets) {
        var days = new ArrayList<FollowerDay>();
        var total = 5000;
        for (int i = 0; i < nets.size(); i++) {
            total += nets.get(i);
            days.add(new FollowerDay(new AccountId(1), START.plusDays(i), null, null, nets.get(i), total, ""));
        }
        return days;
    }
}
