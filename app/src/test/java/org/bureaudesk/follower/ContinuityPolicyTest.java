package org.bureaudesk.follower;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContinuityPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);

    @Test
    void saysWhatTheTotalShouldHaveBeen() {
        var breaks = ContinuityPolicy.breaks(row(0, null, 792), List.of(row(1, 903, 1700)));

        assertThat(breaks)
                .containsExactly(
                        new FollowerBreak(FollowerBreak.Kind.TOTAL, FIRST.plusDays(1), FIRST, 792, 903, 1695, 1700));
        assertThat(breaks.getFirst().messageKey()).isEqualTo("follower.break.total");
    }

    @Test
    void takesNewLessCancelledForTheNetGrowth() {
        var day = new FollowerDay(new AccountId(1), FIRST.plusDays(1), 9, 2, null, 107, "");

        assertThat(ContinuityPolicy.breaks(row(0, null, 100), List.of(day))).isEmpty();
    }

    @Test
    void tellsAFallThatNothingExplains() {
        assertThat(ContinuityPolicy.breaks(null, List.of(row(0, null, 500), row(1, null, 480))))
                .extracting(FollowerBreak::kind)
                .containsExactly(FollowerBreak.Kind.FALL);
        assertThat(ContinuityPolicy.breaks(null, List.of(row(0, null, 500), row(1, -20, 480))))
                .isEmpty();
    }

    @Test
    void doesNotAddAcrossAMissingDay() {
        assertThat(ContinuityPolicy.breaks(null, List.of(row(0, null, 500), row(2, 5, 520))))
                .isEmpty();
    }

    @Test
    void tellsANetThatIsNotNewLessCancelled() {
        var day = new FollowerDay(new AccountId(1), FIRST, 9, 2, 8, 107, "");

        assertThat(ContinuityPolicy.breaks(null, List.of(day)))
                .extracting(FollowerBreak::kind)
                .containsExactly(FollowerBreak.Kind.NET);
    }

    @Test
    void expectsNoRowBeforeTheFirstAndNoneOfTodayOrLater() {
        var rows = List.of(row(2, 0, 10));
        var month = new Period(FIRST, FIRST.plusDays(30));

        assertThat(ContinuityPolicy.missing(FIRST.plusDays(2), rows, month, FIRST.plusDays(5)))
                .containsExactly(FIRST.plusDays(3), FIRST.plusDays(4));
        assertThat(ContinuityPolicy.missing(FIRST.plusDays(2), rows, month, FIRST))
                .isEmpty();
    }

    private static FollowerDay row(int offset, @Nullable Integer net, int cumulative) {
        return new FollowerDay(new AccountId(1), FIRST.plusDays(offset), null, null, net, cumulative, "");
    }
}
