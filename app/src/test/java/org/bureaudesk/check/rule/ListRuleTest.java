package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.util.List;
import java.util.Map;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// domain.md §4, lexicon: allow-phrases win by longest match, guards make a hint, noise hides nothing, spans point into
/// the original.
class ListRuleTest {

    private static final Term GAMBLING = Term.banned("赌博", Category.GAMBLING, Severity.GRAVE);
    private static final Term BET = Term.banned("博彩", Category.GAMBLING, Severity.NORMAL);
    private static final Term ALLOWED = Term.allowed("打赌博物馆");
    private static final Term GUARD = Term.guard("打击", Category.GAMBLING);
    private static final Term FAR_GUARD =
            new Term("禁赌", TermKind.GUARD, Category.GAMBLING, Severity.GRAVE, "", "", false, false, null);
    private static final Term GAP = Term.banned("转发…好运", Category.CLICKBAIT, Severity.NORMAL);
    private static final Term SINGLE_GAP = Term.banned("刷…点赞", Category.FOLLOWERS, Severity.NORMAL);
    private static final Term TITLE =
            new Term("震惊", TermKind.BANNED, Category.CLICKBAIT, Severity.NORMAL, "", "", true, false, null);
    private static final Term MAYOR =
            new Term("王建国", TermKind.PERSON, Category.OFFICIAL_NAME, Severity.GRAVE, "市长", "", false, false, null);
    private static final Term OFFICE =
            new Term("市长", TermKind.POST, Category.OFFICIAL_NAME, Severity.GRAVE, "王建国", "", false, false, null);
    private static final CheckEngine ENGINE = CheckEngine.of(new Lists(
            List.of(GAMBLING, BET, ALLOWED, GUARD, FAR_GUARD, GAP, SINGLE_GAP, TITLE, MAYOR, OFFICE),
            "賭赌彩彩",
            new SideLists(
                    List.of("市长", "副市长", "局长"),
                    ShippedLists.words(),
                    List.of(),
                    ShippedLists.links(),
                    RuleChoices.NONE)));

    private static List<String> in(String text) {
        return found(ENGINE, "", Draft.of("", "", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"赌博", "賭博", "赌*博", "赌 博", "赌\u200B博", "赌·博", "赌●博", "赌_博"})
    void widthScriptAndNoiseHideNothingAndTheSpanIsTheOriginal(String written) {
        assertThat(in("甲" + written + "。")).containsExactly("lexicon.gambling GRAVE " + written);
    }

    @Test
    void blanksAloneBetweenTwoCharactersInsideChineseAreOnlyDoubtful() {
        assertThat(in("在此打赌 博取名声")).containsExactly("lexicon.gambling HINT 赌 博");
    }

    @Test
    void noiseOfMoreThanFourCharactersPartsAWord() {
        assertThat(in("赌*****博")).isEmpty();
    }

    @Test
    void theLongerAllowPhraseWins() {
        assertThat(in("打赌博物馆建成")).isEmpty();
        assertThat(in("打赌博物馆里赌博")).containsExactly("lexicon.gambling GRAVE 赌博");
    }

    @Test
    void aGuardInTheSameSentenceMakesAHintAndInTheNextDoesNot() {
        assertThat(in("严厉打击赌博。")).containsExactly("lexicon.gambling HINT 赌博");
        assertThat(in("打击犯罪。来赌博吧。")).containsExactly("lexicon.gambling GRAVE 赌博");
    }

    @Test
    void aTopicNamedTwiceGuardsTheWholeField() {
        assertThat(in("禁赌宣传。\n禁赌知识。\n什么是赌博？")).containsExactly("lexicon.gambling HINT 赌博");
        assertThat(in("前言。\n禁赌宣传。\n什么是赌博？")).containsExactly("lexicon.gambling GRAVE 赌博");
    }

    @Test
    void aGuardInTheTitleGuardsTheWholeDraft() {
        var draft = Draft.of("禁赌宣传进社区", "", "什么是赌博？");
        assertThat(found(ENGINE, "lexicon", draft)).containsExactly("lexicon.gambling HINT 赌博");
    }

    @Test
    void aTermWithAGapIsFoundFromWhicheverPartIsRarer() {
        assertThat(in("转发这条得好运")).containsExactly("lexicon.clickbait NORMAL 转发这条得好运");
        assertThat(in("转发。好运来")).isEmpty();
        assertThat(in("帮忙刷一下点赞")).containsExactly("lexicon.followers NORMAL 刷一下点赞");
        assertThat(in("洗刷。请点赞")).isEmpty();
        assertThat(in("刷一二三四五六七八九十一二三点赞")).isEmpty();
    }

    @Test
    void aTermForTitlesCountsInTitlesOnly() {
        assertThat(in("震惊世界")).isEmpty();
        assertThat(found(ENGINE, "", Draft.of("震惊！", "", ""))).containsExactly("lexicon.clickbait NORMAL 震惊");
    }

    @Test
    void aLeaderWithAnothersTitleAndANameAlmostRightAreGrave() {
        assertThat(in("副市长王建国出席")).containsExactly("official-name.title GRAVE 副市长王建国");
        assertThat(in("市长王建国出席")).isEmpty();
        assertThat(in("市长王建围出席")).containsExactly("official-name.name GRAVE 王建围");
    }

    @Test
    void aWordOfLettersIsNotCutOutOfALongerOne() {
        var engine = CheckEngine.of(new Lists(
                List.of(Term.banned("pk", Category.OWN, Severity.NORMAL)),
                "",
                new SideLists(List.of(), Map.of(), List.of(), ShippedLists.links(), RuleChoices.NONE)));
        assertThat(found(engine, "", Draft.of("", "", "apk安装包"))).isEmpty();
        assertThat(found(engine, "", Draft.of("", "", "来PK吧"))).containsExactly("lexicon.own NORMAL PK");
    }

    @Test
    void aTermOfOneLetterAndSignsStandsOnlyWhereItIsWritten() {
        var engine = CheckEngine.of(new Lists(
                List.of(Term.banned("C++", Category.OWN, Severity.NORMAL)),
                "",
                new SideLists(List.of(), Map.of(), List.of(), ShippedLists.links(), RuleChoices.NONE)));
        assertThat(found(engine, "", Draft.of("", "", "C 类消防站，附件c"))).isEmpty();
        assertThat(found(engine, "", Draft.of("", "", "学习Ｃ＋＋编程"))).containsExactly("lexicon.own NORMAL Ｃ");
    }

    @Test
    void theSameTextAlwaysGetsTheSameFindings() {
        var text = "赌博。打击赌博。转发得好运";
        assertThat(in(text)).isEqualTo(in(text)).hasSize(3);
    }
}
