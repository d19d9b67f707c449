package org.bureaudesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the engine is given and answers with holds its own promises.
class CheckValuesTest {

    private static final Finding MOBILE = new Finding(
            "privacy.mobile", Category.PRIVACY, Severity.GRAVE, Field.BODY, 2, 13, "13812345678", List.of(), "");

    @Test
    void aFindingMustFitItsPlace() {
        assertThatThrownBy(() -> new Finding("a", Category.OWN, Severity.HINT, Field.BODY, 2, 4, "三个字", List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Finding("a", Category.OWN, Severity.HINT, Field.BODY, -1, 0, "字", List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFoundTextIsTheFirstFactAndTheRightFormIsTheAdvice() {
        assertThat(MOBILE.message()).isEqualTo(new Wording("check.finding.privacy.mobile", List.of("13812345678")));
        assertThat(MOBILE.advice().key()).isEqualTo("check.advice.privacy");
        var wrong = new Finding(
                "wrong-form", Category.WRONG_FORM, Severity.NORMAL, Field.TITLE, 0, 2, "布署", List.of("来源"), "部署");
        assertThat(wrong.message().facts()).containsExactly("布署", "来源");
        assertThat(wrong.advice()).isEqualTo(Wording.of("check.advice.replace", "部署"));
    }

    @Test
    void aRuleSwitchedOffIsNotHeardAndOneMadeMilderWeighsLess() {
        assertThat(RuleChoices.NONE.weigh(MOBILE)).contains(MOBILE);
        assertThat(new RuleChoices(Set.of("privacy.mobile"), Map.of()).weigh(MOBILE))
                .isEmpty();
        assertThat(new RuleChoices(Set.of("privacy.email"), Map.of()).weigh(MOBILE))
                .contains(MOBILE);
        var milder = new RuleChoices(Set.of(), Map.of("privacy.mobile", Severity.HINT));
        assertThat(milder.weigh(MOBILE)).contains(MOBILE.withSeverity(Severity.HINT));
        var never = new RuleChoices(Set.of(), Map.of("privacy.mobile", Severity.GRAVE));
        assertThat(never.weigh(MOBILE.withSeverity(Severity.HINT)))
                .contains(MOBILE.withSeverity(Severity.HINT)); // a cap makes nothing graver
    }

    @Test
    void aHostStandsForEveryHostUnderItAndForNoOther() {
        var links = new LinkLists(Set.of("gov.cn"), Set.of("t.cn"));
        assertThat(links.allows("gov.cn")).isTrue();
        assertThat(links.allows("www.hunan.gov.cn")).isTrue();
        assertThat(links.allows("notgov.cn")).isFalse();
        assertThat(links.allows("gov.cn.example.com")).isFalse();
        assertThat(links.shortens("t.cn")).isTrue();
        assertThat(links.shortens("at.cn")).isFalse();
    }

    @Test
    void aTermWithAGapHasTwoParts() {
        var gap = Term.banned("转发…好运", Category.CLICKBAIT, Severity.NORMAL);
        assertThat(gap.hasGap()).isTrue();
        assertThat(gap.head()).isEqualTo("转发");
        assertThat(gap.tail()).isEqualTo("好运");
        var none = Term.banned("好运…", Category.CLICKBAIT, Severity.NORMAL);
        assertThat(none.hasGap()).isFalse();
        assertThat(none.head()).isEqualTo("好运…");
        assertThatThrownBy(() -> Term.banned(" ", Category.OWN, Severity.HINT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severitiesAreOrderedGravestFirst() {
        assertThat(Severity.GRAVE.isAtLeast(Severity.NORMAL)).isTrue();
        assertThat(Severity.HINT.isAtLeast(Severity.NORMAL)).isFalse();
        assertThat(Severity.GRAVE.atMost(Severity.HINT)).isEqualTo(Severity.HINT);
        assertThat(Severity.HINT.atMost(Severity.GRAVE)).isEqualTo(Severity.HINT);
    }

    @Test
    void foldingComesInPairs() {
        var beside = new SideLists(List.of(), Map.of(), List.of(), new LinkLists(Set.of(), Set.of()), RuleChoices.NONE);
        assertThatThrownBy(() -> new Lists(List.of(), "賭", beside)).isInstanceOf(IllegalArgumentException.class);
    }
}
