package org.bureaudesk.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.rules.InForce;
import org.bureaudesk.rules.Rule.GapRule;
import org.bureaudesk.rules.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapPolicyTest {

    static final AccountId ACCOUNT = new AccountId(1);
    static final InForce<GapRule> NATIONAL = new RulePacks(Path.of("no-such-folder"))
            .inForce(List.of("national-2019"))
            .gap();

    private static final LocalDateTime LAST = LocalDateTime.of(2026, 11, 11, 10, 0);

    @ParameterizedTest
    @CsvSource({
        "2026-11-11, 0, OK, none",
        "2026-11-20, 9, OK, none",
        "2026-11-21, 10, AMBER, clerk",
        "2026-11-23, 12, AMBER, leader",
        "2026-11-24, 13, AMBER, leader",
        "2026-11-25, 14, RED, leader",
        "2027-11-25, 379, RED, leader"
    })
    void remindsOnDayTenAndTwelveAndTurnsRedOnDayFourteen(LocalDate on, int since, Level level, String told) {
        var clock = GapPolicy.clock(ACCOUNT, LAST, on, NATIONAL);

        assertThat(clock.daysSince()).isEqualTo(since);
        assertThat(clock.level()).isEqualTo(level);
        assertThat(clock.reached().map(Reminder::who).orElse("none")).isEqualTo(told);
        assertThat(clock.reminders())
                .extracting(Reminder::on)
                .containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 23));
        assertThat(clock.redOn()).isEqualTo(LocalDateTime.of(2026, 11, 25, 10, 0));
        assertThat(clock.pack().title()).isEqualTo("政务新媒体检查指标");
    }

    @Test
    void callsAnAccountRedThatNeverPublished() {
        var clock = GapPolicy.clock(ACCOUNT, null, LAST.toLocalDate(), NATIONAL);

        assertThat(clock.level()).isEqualTo(Level.RED);
        assertThat(clock.lastPublished()).isNull();
        assertThat(clock.daysSince()).isNull();
        assertThat(clock.redOn()).isNull();
    }

    @Test
    void findsTheLongestGapBetweenTwoPublications() {
        var gap = longest(
                "2026-07-01",
                "2026-09-30",
                "2026-07-01",
                "2026-07-10",
                "2026-08-01",
                "2026-08-10",
                "2026-08-20",
                "2026-09-01",
                "2026-09-12",
                "2026-09-25");

        assertThat(gap.from()).isEqualTo("2026-07-10");
        assertThat(gap.to()).isEqualTo("2026-08-01");
        assertThat(gap.days()).isEqualTo(22);
        assertThat(gap.daysInViolation()).isEqualTo(22 - 14);
        assertThat(gap.publishingDays()).isEqualTo(8);
    }

    @Test
    void countsTheDaysBeforeTheFirstPublicationAndAfterTheLast() {
        var before = longest("2026-07-01", "2026-07-31", "2026-07-21", "2026-07-30");
        assertThat(before.from()).isEqualTo("2026-07-01");
        assertThat(before.to()).isEqualTo("2026-07-21");
        assertThat(before.days()).isEqualTo(20);
        assertThat(before.daysInViolation()).isEqualTo(7);

        var after = longest("2026-07-01", "2026-07-31", "2026-07-02", "2026-07-10");
        assertThat(after.from()).isEqualTo("2026-07-10");
        assertThat(after.to()).isEqualTo("2026-07-31");
        assertThat(after.days()).isEqualTo(21);
        assertThat(after.daysInViolation()).isEqualTo(8);
    }

    @Test
    void takesThePeriodItselfForTheGapWhereNothingWasPublished() {
        var gap = longest("2026-07-01", "2026-07-31");

        assertThat(gap.days()).isEqualTo(31);
        assertThat(gap.daysInViolation()).isEqualTo(18);
        assertThat(gap.publishingDays()).isZero();
    }

    @Test
    void doesNotBlameWhoPublishesOnTheFourteenthDay() {
        var gap = longest("2026-07-01", "2026-07-15", "2026-07-01", "2026-07-15");

        assertThat(gap.days()).isEqualTo(14);
        assertThat(gap.violates()).isFalse();
    }

    private static PeriodGap longest(String from, String to, String... days) {
        var period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return GapPolicy.longest(
                ACCOUNT, period, Stream.of(days).map(LocalDate::parse).toList(), NATIONAL);
    }
}
