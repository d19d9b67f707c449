package org.bureaudesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.GapMarkPolicy.Active;
import org.bureaudesk.calendar.GapMarkPolicy.Limits;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.quota.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapMarkPolicyTest {

    private static final AccountId ACCOUNT = new AccountId(1);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final Period NOVEMBER = new Period(FIRST, LocalDate.of(2026, 11, 30));

    @Test
    void drawsEveryEmptyDayFromTheReminderToToday() {
        var marks = marks(day(23), null, Set.of(day(3)), Set.of());

        assertThat(marks.keySet())
                .contains(
                        day(13), day(14), day(15), day(16), day(17), day(18), day(19), day(20), day(21), day(22),
                        day(23))
                .doesNotContain(day(12));
        assertThat(marks.get(day(13))).isEqualTo(new GapMark(ACCOUNT, 10, Level.AMBER, false));
        assertThat(marks.get(day(16))).isEqualTo(new GapMark(ACCOUNT, 13, Level.AMBER, false));
        assertThat(marks.get(day(17))).isEqualTo(new GapMark(ACCOUNT, 14, Level.RED, false));
        assertThat(marks.get(day(23))).isEqualTo(new GapMark(ACCOUNT, 20, Level.RED, false));
    }

    @Test
    void aPublicationStartsTheCountAnew() {
        var marks = marks(day(30), null, Set.of(day(3), day(13)), Set.of());

        assertThat(marks.keySet()).contains(day(23)).doesNotContain(day(13), day(14), day(22));
    }

    @Test
    void ofTheDaysToComeOnlyReminderAndLimitAreDrawn() {
        var marks = marks(day(5), null, Set.of(day(5)), Set.of());

        assertThat(marks)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        day(15), new GapMark(ACCOUNT, 10, Level.AMBER, true),
                        day(19), new GapMark(ACCOUNT, 14, Level.RED, true)));
    }

    @Test
    void whatIsPlannedCountsOnlyOnDaysToCome() {
        assertThat(marks(day(5), null, Set.of(day(5)), Set.of(day(14))).keySet())
                .containsExactlyInAnyOrder(day(24), day(28));
        assertThat(marks(day(20), null, Set.of(day(5)), Set.of(day(14))).keySet())
                .as("a plan that was not kept is no publication")
                .contains(day(15), day(19), day(20));
    }

    @Test
    void theGapBeforeThePeriodIsCarriedOn() {
        assertThat(marks(day(2), FIRST.minusDays(12), Set.of(), Set.of()).get(day(1)))
                .isEqualTo(new GapMark(ACCOUNT, 12, Level.AMBER, false));
    }

    @Test
    void nothingIsDrawnForAnAccountOfWhichNothingIsKnown() {
        assertThat(marks(day(30), null, Set.of(), Set.of())).isEmpty();
    }

    private static Map<LocalDate, GapMark> marks(
            LocalDate today, @Nullable LocalDate before, Set<LocalDate> published, Set<LocalDate> planned) {
        return GapMarkPolicy.marks(
                ACCOUNT, NOVEMBER, today, before, new Active(published, planned), new Limits(10, 14));
    }

    private static LocalDate day(int day) {
        return FIRST.withDayOfMonth(day);
    }
}
