package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.LengthLimit;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.junit.jupiter.api.Test;

/// Drafts as an office writes them, checked by the shipped lists.
class SampleDraftsTest {

    private static final CheckEngine ENGINE = CheckEngine.of(new Lists(
            ShippedLists.terms(),
            ShippedLists.folding(),
            new SideLists(
                    ShippedLists.titles(),
                    ShippedLists.words(),
                    List.of(new LengthLimit(Platform.WECHAT_SUBSCRIPTION, Field.TITLE, 64)),
                    ShippedLists.links(),
                    RuleChoices.NONE)));

    @Test
    void findsIdCardMobileAndBankCardAndLeavesTheOfficeTelephoneAtAHint() {
        var findings = check(
                "关于2026年度困难群众临时救助名单的公示",
                "现将拟救助对象名单公示如下：陈某，身份证号430103199003071230，手机13974800012；补助款将汇入6217003320010088881。"
                        + "\n监督电话：0731-85899110。");

        assertThat(findings)
                .extracting(Finding::text)
                .contains("430103199003071230", "13974800012", "6217003320010088881");
        assertThat(findings)
                .filteredOn(f -> f.rule().equals("privacy.mobile"))
                .allMatch(f -> f.severity() == Severity.GRAVE);
        assertThat(findings).filteredOn(f -> f.text().startsWith("0731")).allMatch(f -> f.severity() == Severity.HINT);
    }

    @Test
    void findsWrongFormsTheOldNameDoubledStopsAndTheThirtyFirstOfJune() {
        var findings = check("我局召开会议布署汛期安全生产工作", "会上，安监局负责人要求各单位一如继往抓好落实。。会议定于2026年6月31日前完成整改。");

        assertThat(findings).extracting(Finding::replacement).contains("部署", "应急管理局", "一如既往", "。");
        assertThat(findings).extracting(Finding::text).contains("2026年6月31日");
    }

    @Test
    void knowsAWarningFromAnInvitation() {
        var findings = check("公安机关提醒：远离网络赌博，谨防刷单诈骗", "近期，警方打掉一个以“百 家 乐”为名的赌博平台。拒绝赌博，从我做起。");

        assertThat(findings).extracting(Finding::text).contains("百 家 乐");
        assertThat(findings).allMatch(f -> f.severity() == Severity.HINT);
    }

    @Test
    void findsClickbaitSuperlativesAndForcedFollowing() {
        var findings = check("震惊！全市最佳小区竟然是它，不转不是长沙人", "各单位要组织职工强制关注本号，每日点赞打卡并截图上报。");

        assertThat(findings)
                .extracting(Finding::category)
                .contains(Category.CLICKBAIT, Category.ABSOLUTE, Category.FOLLOWERS);
    }

    @Test
    void asksForConsentAndForTheSource() {
        var findings = check("全区上半年经济运行情况", "上半年，全区生产总值统计数据为512.3亿元。本文转载自网络。");

        assertThat(findings).extracting(Finding::category).containsOnly(Category.SENSITIVE_FIELD, Category.SOURCE);
    }

    @Test
    void hasNothingToSayAboutTheWeather() {
        assertThat(check("今天夜间到明天白天天气预报", "多云转小雨，气温12℃～18℃，偏北风3级。五星红旗在广场升起。咨询电话12345。获奖者手机138****1234。"))
                .isEmpty();
    }

    private static List<Finding> check(String title, String body) {
        return ENGINE.check(Draft.of(title, "", body).on(LocalDate.of(2026, 6, 1)));
    }
}
