package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.engine.CheckEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who hides a word behind signs nobody sees, behind pictures, or behind a longer word that stands there by chance,
/// hides
/// nothing.
class HiddenTermsTest {

    private static final Term GAMBLING = Term.banned("赌博", Category.GAMBLING, Severity.GRAVE);
    private static final CheckEngine ENGINE = CheckedTerms.engineOf(
            GAMBLING,
            Term.banned("赌博平台", Category.GAMBLING, Severity.GRAVE),
            Term.banned("𠮷祥博彩", Category.GAMBLING, Severity.GRAVE),
            Term.banned("加vx", Category.ADVERTISING, Severity.GRAVE),
            Term.banned("转发……好运", Category.CLICKBAIT, Severity.GRAVE),
            wrongForm("布署", "部署"),
            wrongForm("着名", "著名"));

    private static Term wrongForm(String text, String right) {
        return new Term(text, TermKind.WRONG_FORM, Category.WRONG_FORM, Severity.NORMAL, right, "", false, false, null);
    }

    private static List<String> in(String text) {
        return found(ENGINE, "", Draft.of("", "", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u0336", "\u034F"})
    void howeverManySignsNobodySeesStandInAWord(String unseen) {
        for (int many : new int[] {1, 4, 5, 40}) {
            var written = "赌" + unseen.repeat(many) + "博";
            assertThat(in("来" + written)).containsExactly("lexicon.gambling GRAVE " + written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎲", "🎲🎲🎲", "🎲*🎲·", "👨‍👩‍👧", "\uDB40\uDD00", "\uD83D"})
    void pictureSignsOfTwoUnitsCountAsOneEach(String between) {
        var written = "赌" + between + "博";
        assertThat(in("来" + written + "吧")).containsExactly("lexicon.gambling GRAVE " + written);
    }

    @Test
    void signsThatAreSeenAndManyPartAWord() {
        assertThat(in("打赌*****博览")).isEmpty();
        assertThat(in("打赌🎲🎲🎲🎲🎲博览")).isEmpty();
    }

    @Test
    void aWrongFormIsFoundThroughWhatNobodySees() {
        assertThat(in("会议布\u200B署了工作")).containsExactly("wrong-form NORMAL 布\u200B署");
        assertThat(in("会议布\uFEFF\u00AD署了工作")).containsExactly("wrong-form NORMAL 布\uFEFF\u00AD署");
        assertThat(in("会议布*署了工作")).isEmpty();
        assertThat(in("著\u200B名学者")).as("right in Traditional").isEmpty();
        assertThat(in("着\u200B名学者")).containsExactly("wrong-form NORMAL 着\u200B名");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷祥博彩", "𠮷*祥博彩", "𠮷\u200B祥\u200B博\u200B彩", "𠮷 祥 博 彩", "𠮷祥博🎲彩"})
    void aWordThatBeginsWithARareCharacterAtEitherEndOfTheText(String written) {
        for (var text :
                List.of(written, written + "。", "去" + written, "😀" + written, "𠮷" + written, "\uD842" + written)) {
            assertThat(in(text)).describedAs(text).containsExactly("lexicon.gambling GRAVE " + written);
        }
    }

    @Test
    void aLongerWordOfWhichOneCannotBeSureHidesNoneOfWhichOneCan() {
        assertThat(in("网上赌博 平台可信")).contains("lexicon.gambling GRAVE 赌博");
        assertThat(in("网上赌博平台可信")).containsExactly("lexicon.gambling GRAVE 赌博平台");
    }

    @ParameterizedTest
    @ValueSource(strings = {"转发本文，好运连连", "转发好运"})
    void theEllipsisOfTwoSignsLeavesAGapAsOneDoes(String text) {
        assertThat(in(text)).hasSize(1).allMatch(f -> f.startsWith("lexicon.clickbait GRAVE 转发"));
    }
}
