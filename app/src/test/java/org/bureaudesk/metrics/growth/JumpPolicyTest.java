package org.bureaudesk.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.metrics.growth.JumpPolicy.DayNet;
import org.junit.jupiter.api.Test;

class JumpPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final GrowthRules RULES = GrowthRulesFile.shipped();
    private static final GrowthRules.JumpRule RULE = RULES.jump();

    @Test
    void findsTheDayOutOfLine() {
        var days = steady(60);
        days.set(30, new DayNet(FIRST.plusDays(30), 600));
        days.set(45, new DayNet(FIRST.plusDays(45), -300));

        var jumps = JumpPolicy.jumps(days, RULE);

        assertThat(jumps).extracting(Jump::day).containsExactly(FIRST.plusDays(30), FIRST.plusDays(45));
        assertThat(jumps.getFirst().isRise()).isTrue();
        assertThat(jumps.getLast().isRise()).isFalse();
        assertThat(jumps.getFirst().net()).isEqualTo(600);
    }

    /// A mean and a standard deviation would be carried away by ten great days; a median is not.
    @Test
    void manyJumpsDoNotHideOneAnother() {
        var days = steady(60);
        for (int i = 0; i < 60; i += 6) {
            days.set(i, new DayNet(FIRST.plusDays(i), 900));
        }

        assertThat(JumpPolicy.jumps(days, RULE)).hasSize(10);
    }

    @Test
    void theScoreIsTheDistanceFromTheMedianInMedianDeviations() {
        var days = new ArrayList<DayNet>();
        int[] nets = {8, 9, 10, 11, 12, 8, 9, 10, 11, 12, 8, 9, 10, 11, 12, 8, 9, 10, 11, 12};
        for (int i = 0; i < nets.length; i++) {
            days.add(new DayNet(FIRST.plusDays(i), nets[i]));
        }
        days.add(new DayNet(FIRST.plusDays(nets.length), 110));

        var jump = JumpPolicy.jumps(days, RULE).getFirst();

        assertThat(jump.median()).isEqualTo(10);
        assertThat(jump.score()).isEqualTo(0.6745 * 100 / 1, within(1e-9));
    }

    @Test
    void smallAccountsAreLeftInPeace() {
        var days = steady(60);
        days.set(30, new DayNet(FIRST.plusDays(30), 10 + RULE.leastDistance() - 1));

        assertThat(JumpPolicy.jumps(days, RULE)).isEmpty();
    }

    @Test
    void aFewDaysAreNoMeasure() {
        var days = steady(RULE.leastDays());
        days.set(5, new DayNet(FIRST.plusDays(5), 10_000));

        assertThat(JumpPolicy.jumps(days, RULE)).isEmpty();
    }

    @Test
    void aSeriesThatNeverMovedKnowsItsFirstJump() {
        var days = new ArrayList<DayNet>();
        for (int i = 0; i < 40; i++) {
            days.add(new DayNet(FIRST.plusDays(i), i == 20 ? 500 : 0));
        }

        assertThat(JumpPolicy.jumps(days, RULE)).extracting(Jump::net).containsExactly(500);
    }

    @Test
    void anEarlierLevelLongAgoDoesNotCount() {
        var days = steady(200);
        for (int i = 0; i < 100; i++) {
            days.set(i, new DayNet(FIRST.plusDays(i), 2_000 + i % 5));
        }

        assertThat(JumpPolicy.jumps(days, RULE))
                .extracting(Jump::day)
                .allMatch(day -> day.isAfter(FIRST.plusDays(50)) && day.isBefore(FIRST.plusDays(150)));
    }

    @Test
    void theRulesNameTheirSource() {
        assertThat(RULES.source()).contains("0.6745");
        assertThat(RULES.article17().text()).contains("不得刻意追求粉丝数量");
        assertThat(RULES.article17().source()).contains("第十七条");
        assertThat(RULES.milestones()).isSorted().contains(1_000, 10_000);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMiddleOfTheTwo() {
        assertThat(JumpPolicy.median(new double[] {1, 2, 4, 9})).isEqualTo(3);
        assertThat(JumpPolicy.median(new double[] {7})).isEqualTo(7);
    }

    private static List<DayNet> steady(int count) {
        var days = new ArrayList<DayNet>();
        for (int i = 0; i < count; i++) {
            days.add(new DayNet(FIRST.plusDays(i), 10 + i % 5 - 2));
        }
        return days;
    }
}
