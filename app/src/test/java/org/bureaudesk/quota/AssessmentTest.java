package org.bureaudesk.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.quota.Assessment.MissingTopic;
import org.bureaudesk.rules.Rule;
import org.bureaudesk.rules.RulePack;
import org.bureaudesk.rules.Rules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Period QUARTER = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private static final LocalDateTime NOW = TestHouse.NOW;

    private House house;
    private QuotaService quota;
    private Account account;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        quota = house.quota().service();
        account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void namesEveryGapThatWentOverAndNotOnlyTheLongest() {
        for (var day : List.of("07-01", "07-20", "08-01", "08-25", "09-05", "09-18", "09-30")) {
            Publishing.publish(house, account, "2026-" + day + "T10:00");
        }

        var gap = assess(quota.rules()).gap();

        assertThat(gap.days()).isEqualTo(24);
        assertThat(gap.overruns())
                .containsExactly(
                        new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 20)),
                        new Period(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 25)));
        assertThat(gap.daysInViolation()).isEqualTo(19 - 14 + 24 - 14);
    }

    @Test
    void judgesOnlyMonthsThatAreWholeOverAndRunThrough() {
        var opened = Publishing.opened(house, account, LocalDate.of(2026, 7, 10));
        Publishing.publishEvery(house, opened, "2026-07-10", "2026-08-31", 1);

        var half = new Period(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 12, 31));
        var months = quota.assess(List.of(opened), half, NOW, quota.rules()).getFirst();

        assertThat(months.months()).extracting(MonthActivity::month).containsExactly(month(8), month(9), month(10));
        assertThat(months.lowMonths()).containsExactly(month(9), month(10));
    }

    @Test
    void countsUpdatesByTheWeekAndOnePushOnce() {
        // the week from 2026-07-06 has one push of two and one article without notification: two updates
        Publishing.publish(house, account, "2026-07-06T10:00", "p1", true);
        Publishing.publish(house, account, "2026-07-06T10:00", "p1", true);
        Publishing.publish(house, account, "2026-07-08T10:00", "", false);
        Publishing.publishEvery(house, account, "2026-07-13", "2026-09-30", 2);
        var july = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 26));

        var short3 = quota.assess(List.of(account), july, NOW, rules(new Rule.WeeklyRule(3, "")))
                .getFirst();
        var short2 = quota.assess(List.of(account), july, NOW, rules(new Rule.WeeklyRule(2, "")))
                .getFirst();

        assertThat(short3.shortMondays()).containsExactly(LocalDate.of(2026, 7, 6));
        assertThat(short2.shortMondays()).isEmpty();
    }

    @Test
    void looksForThePostsOfAKindEveryMonth() {
        var topic = new Rule.TopicRule("回应关切", List.of("回应关切"), List.of("law"), 1, "");
        var july = Publishing.publish(house, account, "2026-07-06T10:00");
        house.posts().service().save(Publishing.sorted(july, "回应关切", PostKind.AFFAIRS));
        var august = Publishing.publish(house, account, "2026-08-06T10:00");
        house.posts().service().save(Publishing.sorted(august, "要闻", PostKind.LAW));

        var assessment = assess(rules(topic));

        assertThat(assessment.missingTopics()).containsExactly(new MissingTopic(month(9), "回应关切", 1, 0));
        assertThat(assessment.passes()).isFalse();
    }

    @Test
    void doesNotJudgeWhatCameAfterAnAccountStopped() {
        Publishing.publishEvery(house, account, "2026-07-01", "2026-07-31", 1);
        var closed = Publishing.inState(house, account, AccountState.CLOSED);

        var assessment = quota.assess(List.of(closed), QUARTER, NOW, rules(new Rule.WeeklyRule(3, "")))
                .getFirst();

        assertThat(assessment.passes()).isTrue();
        assertThat(assessment.gap().days()).isEqualTo(1);
        assertThat(assessment.months()).extracting(MonthActivity::month).containsExactly(month(7));
    }

    @Test
    void stillHoldsAPausedAccountToTheGapBecauseInspectorsDo() {
        Publishing.publishEvery(house, account, "2026-07-01", "2026-07-31", 1);
        var paused = Publishing.inState(house, account, AccountState.SUSPENDED);

        var assessment =
                quota.assess(List.of(paused), QUARTER, NOW, quota.rules()).getFirst();

        assertThat(assessment.gap().violates()).isTrue();
        assertThat(assessment.lowMonths()).isEmpty();
    }

    @Test
    void answersForAllAccountsWhatItAnswersForOne() {
        var other = TestHouse.account(house, "示例应急", Platform.WEIBO);
        var silent = TestHouse.account(house, "示例应急视频", Platform.WECHAT_CHANNELS);
        Publishing.publishEvery(house, account, "2026-10-01", "2026-11-30", 3);
        Publishing.publishEvery(house, other, "2026-09-01", "2026-11-05", 2);
        var binned = Publishing.publish(house, silent, "2026-11-20T10:00");
        house.posts().service().moveToBin(List.of(binned));
        var all = List.of(account, other, silent);

        var clocks = quota.clocks(all, ON);
        var months = quota.months(all, month(11), ON);

        for (var one : all) {
            assertThat(clocks.get(one.id())).isEqualTo(quota.clock(one, ON));
            assertThat(months.get(one.id())).isEqualTo(quota.month(one, month(11), ON));
            assertThat(quota.assess(List.of(one), QUARTER, NOW, quota.rules())
                            .getFirst()
                            .gap())
                    .isEqualTo(quota.gap(one, QUARTER, ON));
        }
    }

    @Test
    void fillsTheYearWithAStateForEveryMonth() {
        var opened = Publishing.opened(house, account, LocalDate.of(2026, 3, 10));
        Publishing.publishEvery(house, opened, "2026-03-10", "2026-05-31", 2);
        Publishing.publishEvery(house, opened, "2026-11-01", "2026-11-23", 3);
        var weibo = TestHouse.account(house, "示例应急", Platform.WEIBO);
        Publishing.publish(house, weibo, "2026-05-01T09:00");
        Publishing.inState(house, TestHouse.account(house, "早已注销", Platform.DOUYIN), AccountState.CLOSED);

        var rows = quota.year(house.accounts().service().all(), 2026, ON);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().cells())
                .extracting(YearRow.Cell::state)
                .containsExactly(
                        MonthState.BEFORE,
                        MonthState.BEFORE,
                        MonthState.OPENING,
                        MonthState.REACHED,
                        MonthState.REACHED,
                        MonthState.MISSED,
                        MonthState.MISSED,
                        MonthState.MISSED,
                        MonthState.MISSED,
                        MonthState.MISSED,
                        MonthState.BEHIND,
                        MonthState.FUTURE);
        assertThat(rows.getFirst().missed()).isEqualTo(5);
        assertThat(rows.get(1).cells()).extracting(YearRow.Cell::state).contains(MonthState.FREE);
        assertThat(rows.get(1).used()).isEqualTo(1);
    }

    @Test
    void tellsWhichMonthsOfAPausedAccountAreNotJudged() {
        Publishing.publishEvery(house, account, "2026-01-01", "2026-06-10", 1);
        var paused = Publishing.inState(house, account, AccountState.SUSPENDED);

        var states = quota.year(List.of(paused), 2026, ON).getFirst().cells().stream()
                .map(YearRow.Cell::state)
                .toList();

        assertThat(states.subList(0, 5)).containsOnly(MonthState.REACHED);
        assertThat(states.subList(5, 11)).containsOnly(MonthState.STOPPED);
    }

    @Test
    void comparesTheRulesInForceWithSupposedOnesAndChangesNothing() {
        Publishing.publishEvery(house, account, "2026-07-01", "2026-09-30", 9);
        var before = house.settings().get();

        var comparison = quota.compare(List.of(account), QUARTER, NOW, quota.rules(List.of("local-7-days")));
        var pair = comparison.pairs().getFirst();

        assertThat(pair.now().gap().violates()).isFalse();
        assertThat(pair.then().gap().violates()).isTrue();
        assertThat(pair.then().gap().pack().id()).isEqualTo("local-7-days");
        assertThat(pair.then().shortWeeks()).isNotEmpty();
        assertThat(pair.then().missingTopics()).hasSize(3);
        assertThat(comparison.failingThen()).isEqualTo(1);
        assertThat(house.settings().get()).isEqualTo(before);
    }

    private Assessment assess(Rules rules) {
        return quota.assess(List.of(account), QUARTER, NOW, rules).getFirst();
    }

    private Rules rules(Rule rule) {
        return quota.rules().supposing(new RulePack("t", "1", "设想", "", LocalDate.EPOCH, "", List.of(rule)));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }
}
