package org.bureaudesk.review.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.bureaudesk.review.Office.assertRefused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsPolicyTest {

    private static final Levels SHIPPED = LevelsFile.shipped();
    private static final Level FIRST = SHIPPED.all().getFirst();
    private static final Level LEADER = SHIPPED.all().getLast();

    private static Level level(String code, String title, String roleTitle, boolean outOfRule) {
        return new Level(code, title, "SECTION_HEAD", roleTitle, "", outOfRule);
    }

    private static Levels levels(Level... all) {
        return new Levels(List.of(all), false);
    }

    @Test
    void theThreeLevelsTheProgramComesWithCanBeGoneBy() {
        assertThatCode(() -> LevelsPolicy.check(SHIPPED)).doesNotThrowAnyException();
        assertThat(SHIPPED.route(false)).containsExactly("first", "second", "third");
        assertThat(SHIPPED.route(true)).containsExactly("first", "second", "third", "leader");
        assertThat(SHIPPED.sameTwice()).isFalse();
        assertThat(SHIPPED.urgent()).isTrue();
    }

    @Test
    void atLeastOneLevelIsForEveryPostAndThereAreSixAtMost() {
        assertRefused(() -> levels(), "review.levels.none");
        assertRefused(() -> levels(LEADER), "review.levels.none");
        var seven = new ArrayList<Level>();
        for (int i = 0; i < 7; i++) {
            seven.add(level("l" + i, "审" + i, "负责人", false));
        }
        assertRefused(() -> LevelsPolicy.check(new Levels(seven, false)), "review.levels.many");
        assertThatCode(() -> LevelsPolicy.check(new Levels(seven.subList(0, 6), false)))
                .doesNotThrowAnyException();
    }

    @Test
    void codesAreToldApartAndCanBeWritten() {
        assertRefused(() -> levels(FIRST, FIRST), "review.levels.code");
        assertRefused(() -> levels(level("一审", "一审", "负责人", false)), "review.levels.code");
        assertRefused(() -> levels(level("first,second", "一审", "负责人", false)), "review.levels.code");
    }

    @Test
    void aLevelHasANameARoleAndATitleOnTheForm() {
        assertRefused(() -> levels(level("a", " ", "负责人", false)), "review.levels.blank");
        assertRefused(() -> levels(new Level("a", "一审", "", "负责人", "", false)), "review.levels.blank");
        assertRefused(() -> LevelsPolicy.check(levels(level("a", "一审", "", false))), "review.levels.role-title");
    }

    @Test
    void whatDoesNotFitTheFormIsSaid() {
        var long13 = "一二三四五六七八九十一二三";
        assertRefused(() -> LevelsPolicy.check(levels(level("a", long13, "负责人", false))), "review.levels.long");
        assertRefused(() -> LevelsPolicy.check(levels(level("a", "一审", long13, false))), "review.levels.long");
    }

    @Test
    void twoLevelsWithOneNameCouldNotBeToldApart() {
        var wanted = levels(level("a", "一审", "甲", false), level("b", "一审", "乙", false));
        assertRefused(() -> LevelsPolicy.check(wanted), "review.levels.twice");
    }

    @Test
    void theLeaderForMatterOutsideTheRulesDecidesLast() {
        assertRefused(() -> LevelsPolicy.check(levels(LEADER, FIRST)), "review.levels.leader-last");
        assertThatCode(() -> LevelsPolicy.check(levels(FIRST, LEADER))).doesNotThrowAnyException();
    }

    @Test
    void aSmallOfficeSaysWhyOnePersonMaySignTwice() {
        assertRefused(() -> LevelsPolicy.check(new Levels(SHIPPED.all(), true, " ", true)), "review.levels.reason");
        assertThatCode(() -> LevelsPolicy.check(new Levels(SHIPPED.all(), true, "编制三人", true)))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheLevelsThatAreTakenOut() {
        var fewer = levels(FIRST, LEADER);
        assertThat(LevelsPolicy.gone(SHIPPED, fewer)).extracting(Level::code).containsExactly("second", "third");
        assertThat(LevelsPolicy.gone(fewer, SHIPPED)).isEmpty();
    }
}
