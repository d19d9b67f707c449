package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.LengthLimit;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every category has a sentence it is found in, and one as near to it as official prose comes in which it is not.
class CategoryCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<LengthLimit> LIMITS =
            List.of(new LengthLimit(Platform.WECHAT_SUBSCRIPTION, Field.TITLE, 64));
    private static final CheckEngine ENGINE = engine();

    private static CheckEngine engine() {
        var terms = new ArrayList<>(ShippedLists.terms());
        terms.add(Term.banned("青云阁", Category.OWN, Severity.NORMAL));
        terms.add(
                new Term("王建国", TermKind.PERSON, Category.OFFICIAL_NAME, Severity.GRAVE, "市长", "", false, false, null));
        return CheckEngine.of(new Lists(
                terms,
                ShippedLists.folding(),
                new SideLists(
                        ShippedLists.titles(), ShippedLists.words(), LIMITS, ShippedLists.links(), RuleChoices.NONE)));
    }

    /// @param hit, miss what is checked, as title and body
    record Case(Category category, Draft hit, Draft miss) {

        @Override
        public String toString() {
            return category.name();
        }
    }

    private static Case of(Category category, String hit, String miss) {
        return new Case(category, body(hit), body(miss));
    }

    private static Draft body(String text) {
        return Draft.of("工作动态", "", text).on(DAY);
    }

    private static Draft title(String text) {
        return Draft.of(text, "", "会议已召开。").on(DAY).on(Platform.WECHAT_SUBSCRIPTION);
    }

    private static Draft repost(String source) {
        return body("会议已召开。").repostedFrom(source);
    }

    static Stream<Case> cases() {
        return Stream.of(
                of(Category.GAMBLING, "欢迎加入网络赌场。", "我市博物馆今起恢复开放。"),
                of(Category.PORNOGRAPHY, "本店提供色情服务。", "妇女儿童服务中心揭牌。"),
                of(Category.VIOLENCE, "他扬言打死你。", "消防员打破车窗救出伤者。"),
                of(Category.FRAUD, "本店办理刷单返利。", "财政返还资金已拨付到位。"),
                of(Category.SUPERSTITION, "大师算命看风水。", "大师傅演示传统面点。"),
                of(Category.ABSOLUTE, "我局产品全国第一。", "第一季度工作总结。"),
                new Case(Category.CLICKBAIT, title("震惊！不看后悔"), title("全市工作会议召开")),
                of(Category.ADVERTISING, "限时优惠，欲购从速。", "优惠政策自下月起施行。"),
                of(Category.FOLLOWERS, "请大家转发集赞。", "截至目前关注人数增加。"),
                of(Category.EMOTION, "我觉得这样不好。", "我局觉察并排除险情。"),
                of(Category.SECRECY, "此件属机密★10年。", "做好保密宣传教育工作。"),
                of(Category.DRAFT_MARK, "此处待补充XX。", "正式稿已公开。"),
                of(Category.PRIVACY, "联系人电话13812345678。", "订单号为138123456789012。"),
                of(Category.WRONG_FORM, "会议布署了工作。", "会议部署了工作。"),
                of(Category.OUTDATED_NAME, "市安监局召开会议。", "市应急管理局召开会议。"),
                of(Category.OFFICIAL_NAME, "局长王建国出席会议。", "市长王建国出席会议。"),
                of(Category.PUNCTUATION, "会议召开，，部署工作。", "会议召开，部署工作。"),
                of(Category.DATE, "截止日期为2026年6月31日。", "截止日期为2026年6月30日。"),
                new Case(Category.LENGTH, title("长".repeat(65)), title("长".repeat(64))),
                of(Category.LINK, "详见https://t.cn/a1。", "详见https://www.gov.cn/a1。"),
                new Case(Category.SOURCE, repost(""), repost("新华社")),
                of(Category.SENSITIVE_FIELD, "该案已立案侦查。", "侦察兵退役就业。"),
                of(Category.OWN, "昨日青云阁开业。", "青云之志阁下。"));
    }

    @Test
    void noCategoryIsLeftOut() {
        assertThat(cases().map(Case::category)).containsExactly(Category.values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundWhereItIsAndNotBesideIt(Case one) {
        assertThat(ENGINE.check(one.hit()))
                .as("in: %s %s", one.hit().title(), one.hit().body())
                .extracting(Finding::category)
                .contains(one.category());
        assertThat(ENGINE.check(one.miss()))
                .as("not in: %s %s", one.miss().title(), one.miss().body())
                .extracting(Finding::category)
                .doesNotContain(one.category());
    }
}
