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
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A word that is mostly innocent is an offence where the sentence sells something, and a guard is none within a phrase
/// that guards nothing.
class PromotionTest {

    private static final CheckEngine ENGINE =
            engine(Map.of(WordUse.PROMOTION, List.of("热卖", "礼盒", "特惠装"), WordUse.NO_GUARD, List.of("零风险", "不要错过")));
    private static final CheckEngine PLAIN = engine(Map.of());
    private static final CheckEngine SHIPPED = CheckEngine.of(new Lists(
            ShippedLists.terms(),
            ShippedLists.folding(),
            new SideLists(
                    ShippedLists.titles(), ShippedLists.words(), List.of(), ShippedLists.links(), RuleChoices.NONE)));

    private static CheckEngine engine(Map<WordUse, List<String>> words) {
        var terms = List.of(
                Term.banned("顶级", Category.ABSOLUTE, Severity.HINT),
                Term.banned("特惠", Category.ADVERTISING, Severity.HINT),
                Term.banned("抽奖", Category.FOLLOWERS, Severity.HINT),
                Term.banned("手雷", Category.VIOLENCE, Severity.HINT),
                Term.banned("稳赚", Category.FRAUD, Severity.GRAVE),
                Term.guard("风险", Category.FRAUD),
                Term.guard("不要", Category.FRAUD),
                Term.guard("吉尼斯", Category.ABSOLUTE));
        return CheckEngine.of(new Lists(
                terms, "", new SideLists(List.of(), words, List.of(), ShippedLists.links(), RuleChoices.NONE)));
    }

    private static List<String> in(CheckEngine engine, String text) {
        return found(engine, "lexicon", Draft.of("", "", text));
    }

    @Test
    void aHintBesideAWordThatSellsIsAnOffence() {
        assertThat(in(ENGINE, "顶级白茶，正在热卖。")).containsExactly("lexicon.absolute NORMAL 顶级");
        assertThat(in(ENGINE, "热卖，顶级白茶。")).containsExactly("lexicon.absolute NORMAL 顶级");
        assertThat(in(ENGINE, "顶级白茶，正在展出。")).containsExactly("lexicon.absolute HINT 顶级");
        assertThat(in(PLAIN, "顶级白茶，正在热卖。")).containsExactly("lexicon.absolute HINT 顶级");
    }

    @Test
    void anotherSentenceSellsNothingHere() {
        assertThat(in(ENGINE, "正在热卖。这里有顶级球队。下一句礼盒。")).containsExactly("lexicon.absolute HINT 顶级");
        assertThat(in(ENGINE, "正在热卖\n这里有顶级球队\n礼盒")).containsExactly("lexicon.absolute HINT 顶级");
    }

    @Test
    void aGuardInTheSentenceKeepsTheHint() {
        assertThat(in(ENGINE, "顶级礼盒创吉尼斯纪录。")).containsExactly("lexicon.absolute HINT 顶级");
    }

    @Test
    void theTermItselfIsNotItsOwnCompany() {
        assertThat(in(ENGINE, "特惠装到了。")).containsExactly("lexicon.advertising HINT 特惠");
        assertThat(in(ENGINE, "特惠装，又一个特惠装。"))
                .containsExactly("lexicon.advertising NORMAL 特惠", "lexicon.advertising NORMAL 特惠");
    }

    @Test
    void goodsThatMayNotBeSoldAreRaisedButNoMatterThatIsNoneOfThem() {
        assertThat(in(ENGINE, "手雷一枚，礼盒。")).containsExactly("lexicon.violence NORMAL 手雷");
        assertThat(in(ENGINE, "展柜里有手雷一枚。")).containsExactly("lexicon.violence HINT 手雷");
        assertThat(in(ENGINE, "热卖抽奖。")).containsExactly("lexicon.followers HINT 抽奖");
    }

    @Test
    void whatIsDoubtfulStaysAHint() {
        assertThat(in(ENGINE, "热卖的山顶 级别高。")).containsExactly("lexicon.absolute HINT 顶 级");
    }

    @Test
    void aGuardWithinAPhraseThatGuardsNothingIsNone() {
        assertThat(in(ENGINE, "稳赚，有风险。")).containsExactly("lexicon.fraud HINT 稳赚");
        assertThat(in(ENGINE, "稳赚，零风险。")).containsExactly("lexicon.fraud GRAVE 稳赚");
        assertThat(in(ENGINE, "稳赚，不要错过。")).containsExactly("lexicon.fraud GRAVE 稳赚");
        assertThat(in(ENGINE, "稳赚零风险，不要信。")).containsExactly("lexicon.fraud HINT 稳赚");
        assertThat(in(PLAIN, "稳赚，零风险。")).containsExactly("lexicon.fraud HINT 稳赚");
    }

    @ParameterizedTest
    @ValueSource(strings = {"景区推出独一无二的夜游体验，门票现已开售。", "本次展销会展出的都是市面上最优质的农产品，价格公道。", "实木家具厂家直销，免费上门测量，老客户介绍再打九五折。"})
    void shippedWordsKnowWhatSells(String text) {
        assertThat(SHIPPED.check(Draft.of("", "", text))).anyMatch(f -> f.severity() == Severity.NORMAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我区以最优服务、最佳环境招商引资，为企业办好事。",
                "惠民演出门票免费发放，先到先得，邀您共赏顶级交响乐团演出。",
                "全区开展促消费活动，发放消费券，商家同步推出折扣、满减等优惠。",
                "农产品展销会将于周末举行，欢迎市民参加。"
            })
    void officialWorkStaysUnweighed(String text) {
        assertThat(SHIPPED.check(Draft.of("", "", text))).allMatch(f -> f.severity() == Severity.HINT);
    }
}
