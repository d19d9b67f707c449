package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.LengthLimit;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// domain.md §4: dates, punctuation, links, sources and lengths.
class TextRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"6月31日", "2025年2月29日", "二月三十日", "2026年13月", "11月0日"})
    void aDayThatCannotBeIsFound(String day) {
        assertThat(found("date", "会议定于" + day + "召开。")).containsExactly("date.impossible NORMAL " + day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2028年2月29日",
                "农历二月三十",
                "农历腊月三十日",
                "2026年11月23日 星期一",
                "11月23日（周一）",
                "2026-11-30",
                "版本2026.11.31.2",
                "6月28日至30日",
                "12月5日（星期六）前",
                "下午3时30分",
                "11月23日24:00"
            })
    void aDayThatIsThereIsNone(String day) {
        assertThat(found("date", "定于" + day + "举行。")).isEmpty();
    }

    @Test
    void aWrongWeekdayIsFoundBeforeAndBehindTheDay() {
        assertThat(found("date", "2026年11月23日 星期二上午")).containsExactly("date.weekday NORMAL 2026年11月23日 星期二");
        assertThat(found("date", "11月23日（周三）上午")).hasSize(1);
        assertThat(found("date", "星期二（11月23日）上午")).hasSize(1);
    }

    @Test
    void anHourBeyondTheDayAndADayBeyondTheRangeAreFound() {
        assertThat(found("date", "11月23日25时开始")).containsExactly("date.hour NORMAL 25时");
        assertThat(found("date", "当天25:30结束")).containsExactly("date.hour NORMAL 25:30");
        assertThat(found("date", "每天30件，比分25:30")).isEmpty();
        assertThat(found("date", "6月28日至31日举行")).containsExactly("date.impossible NORMAL 31日");
    }

    @Test
    void doubledAndHalfWidthMarksAreFound() {
        assertThat(found("punctuation", "会议召开。。会后考察。")).containsExactly("punctuation.doubled NORMAL 。。");
        assertThat(found("punctuation", "会议召开，。会后考察。")).containsExactly("punctuation.doubled NORMAL ，。");
        assertThat(found("punctuation", "会议召开,会后考察。")).containsExactly("punctuation.half-width NORMAL ,");
        assertThat(found("punctuation", "会议召开.会后考察。")).containsExactly("punctuation.half-width NORMAL .");
        assertThat(found("punctuation", "真的吗？！")).containsExactly("punctuation.doubled HINT ？！");
        assertThat(found("punctuation", "长江(湖南段)水位")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“第一段。\n“第二段。”",
                "（一）标题",
                "1）第一项",
                "《关于印发〈办法〉的通知》",
                "he said 'yes', don't",
                "时间8:30,1,000元",
                "std::vector",
                "省略……后文",
                "“他说‘好’。”"
            })
    void marksThatAreRightAreNone(String text) {
        assertThat(found("punctuation", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议（湖南召开", "《通知已印发", "他说“好", "已印发》的", "已召开）的"})
    void aMarkWithoutItsPartnerIsFound(String text) {
        assertThat(found("punctuation.unpaired", text)).hasSize(1);
    }

    @Test
    void linksOutsideTheListShortenedAndOddOnesAreFound() {
        assertThat(found("link", "见www.hunan.gov.cn/a/b.html。")).isEmpty();
        assertThat(found("link", "见https://example.com/a。")).containsExactly("link.outside HINT https://example.com/a");
        assertThat(found("link", "见t.cn/A6abc。")).containsExactly("link.short NORMAL t.cn/A6abc");
        assertThat(found("link", "见http://10.1.2.3/login。")).containsExactly("link.odd NORMAL http://10.1.2.3/login");
        assertThat(found("link", "增长1.2，见表3.4。")).isEmpty();
        assertThat(found("link", "填写survey.example/Vt4mRz7即可。"))
                .containsExactly("link.outside HINT survey.example/Vt4mRz7");
        assertThat(found("link", "见report.docx和3.5/100、a.b/c。")).isEmpty();
    }

    @Test
    void aRepostWithoutASourceIsFound() {
        var engine = Checked.engine(List.of());
        var repost = Draft.of("", "", "正文。").repostedFrom("");
        assertThat(found(engine, "source", repost)).containsExactly("source.missing NORMAL ");
        assertThat(found(engine, "source", Draft.of("", "", "正文。").repostedFrom("新华社")))
                .isEmpty();
        assertThat(found(engine, "source", Draft.of("", "", "正文。\n来源：新华社").repostedFrom("")))
                .isEmpty();
        assertThat(found("source", "正文。\n来源：\n")).containsExactly("source.missing NORMAL 来源：");
    }

    @Test
    void whatIsTooMuchForAPlatformIsFound() {
        var limit = new LengthLimit(Platform.WECHAT_SUBSCRIPTION, Field.TITLE, 4);
        var engine = CheckEngine.of(new Lists(
                List.of(),
                "",
                new SideLists(
                        List.of(), ShippedLists.words(), List.of(limit), ShippedLists.links(), RuleChoices.NONE)));
        var title = Draft.of("一二三四五六", "", "").on(Platform.WECHAT_SUBSCRIPTION);
        assertThat(found(engine, "length", title)).containsExactly("length.over NORMAL 五六");
        assertThat(found(engine, "length", title.on(Platform.WEIBO))).isEmpty();
        assertThat(found(engine, "length", Draft.of("𠮷二三四", "", "").on(Platform.WECHAT_SUBSCRIPTION)))
                .isEmpty();
    }

    @Test
    void anOldNameIsFoundOnlyWhereItIsNotHistory() {
        assertThat(found("outdated", "市安监局召开会议。")).hasSize(1);
        assertThat(found("outdated", "原市安监局的职责划入市应急管理局。")).isEmpty();
        assertThat(found("outdated", "2017年，市安监局召开会议。")).isEmpty();
        var old = Draft.of("", "", "市安监局召开会议。").on(LocalDate.of(2017, 5, 1));
        assertThat(found(Checked.engine(List.of()), "outdated", old)).isEmpty();
    }

    @Test
    void categoriesHaveWordsOfTheirOwn() {
        assertThat(Category.values())
                .allSatisfy(c -> assertThat(Category.withId(c.id())).contains(c));
    }
}
