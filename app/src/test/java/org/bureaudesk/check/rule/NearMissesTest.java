package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like a finding and is none, beside what is one, rule by rule.
class NearMissesTest {

    @ParameterizedTest
    @CsvSource({
        "zhang_san+a@163.com, NORMAL",
        "ZhangSan@QQ.COM, NORMAL",
        "zhang.san@mail.example.cn, NORMAL",
        "xxgk@csu.edu.cn, HINT",
        "a@hunan.gov.cn, HINT"
    })
    void aMailAddressIsFoundWhole(String address, String severity) {
        assertThat(found("privacy", "邮箱" + address + "。")).containsExactly("privacy.email " + severity + " " + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@示例发布", "欢迎@ 我们", "a@b", "a@b.c", "@163.com", "网址www.163.com", "3@5", "邮箱***@163.com"})
    void whatHasAnAtAndIsNoAddressIsNone(String text) {
        assertThat(found("privacy.email", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "京A12345, privacy.plate",
        "湘A·12345, privacy.plate",
        "粤BD12345, privacy.plate",
        "沪A1234警, privacy.plate",
        "苏E5678挂, privacy.plate"
    })
    void aPlateIsFoundWithItsProvince(String plate, String rule) {
        assertThat(found("privacy", "车牌号为" + plate + "的车辆")).containsExactly(rule + " NORMAL " + plate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"京A级景区", "沪A股上涨", "粤B市场", "湘A类企业12家", "鲁G20高速", "国道G107", "型号V2026", "A4纸", "5G网络", "京津冀A1区"})
    void whatBeginsLikeAPlateAndIsNoneIsNone(String text) {
        assertThat(found("privacy", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"微信vx:zhangsan88", "加wechat:zhang_san", "V信abc12345", "wx号zhangsan123"})
    void aChatNumberIsFound(String text) {
        assertThat(found("privacy.chat-number", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"微信公众号发布", "关注官方微信", "QQ群公告", "Vx"})
    void talkOfChatsIsNone(String text) {
        assertThat(found("privacy.chat-number", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"家住幸福小区3栋2单元501室", "家庭住址：阳光花园12号楼1单元302室", "现住址为和平路28号5栋402房", "现住西关街28号院3排6号"})
    void whereSomebodyLivesIsGrave(String text) {
        assertThat(found("privacy.address", text + "。"))
                .singleElement()
                .asString()
                .startsWith("privacy.address GRAVE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"地址：市政务服务中心2楼201室", "全市新增3户规模以上企业", "第3组村民代表", "建成保障房12栋", "会议室在5楼", "3号门出站", "1个单元测试", "全省14个市州"
            })
    void numbersOfHousesThatNobodyLivesInAreNone(String text) {
        assertThat(found("privacy.address", text + "。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源：", "转载自：", "（来源：）", "稿源：  ", "【信息来源：】"})
    void aLabelWithoutASourceIsFound(String text) {
        assertThat(found("source.missing", "正文。\n" + text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源：新华社", "资金来源：财政拨款", "转载自：人民日报", "水的来源问题", "来源于生活"})
    void aNamedSourceIsNone(String text) {
        assertThat(found("source.missing", "正文。\n" + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"增长1.5倍", "见表3.4", "版本号v2.0.1", "第1.2条", "e.g. something", "文件名report.docx", "3.15晚会", "…………"})
    void dotsThatAreNoLinksAreNone(String text) {
        assertThat(found("link", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/a",
                "http://192.168.1.1:8080",
                "xn--fiqs8s.com/a",
                "https://www.xn--55qx5d.cn/b"
            })
    void linksThatHideWhereTheyLeadAreFound(String link) {
        assertThat(found("link", "见" + link + " 。")).containsExactly("link.odd NORMAL " + link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"下一步：", "会议指出，安全第一。", "8:30—17:30", "比分3:2", "A:B", "http://a.gov.cn", "1,234.5"})
    void marksOfHalfWidthAmongLatinAreNone(String text) {
        assertThat(found("punctuation.half-width", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"会议召开;会后, ;", "问题是什么?会后, ?", "太好了!大家, !", "要求:一是, :"})
    void marksOfHalfWidthAmongChineseAreFoundWithTheirRightForm(String text, String mark) {
        assertThat(found("punctuation.half-width", text)).containsExactly("punctuation.half-width NORMAL " + mark);
    }

    private static Term person(String name, String titles) {
        return new Term(name, TermKind.PERSON, Category.OFFICIAL_NAME, Severity.GRAVE, titles, "", false, false, null);
    }

    private static Term post(String title, String names) {
        return new Term(title, TermKind.POST, Category.OFFICIAL_NAME, Severity.GRAVE, names, "", false, false, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市长张三丰出席", "张三丰市长出席", "张三丰出席", "张三丰同志出席", "市委副书记、市长张三丰出席"})
    void aLeaderWithTheRightTitleIsNone(String text) {
        var engine = CheckedTerms.engineOf(person("张三丰", "市长"), post("市长", "张三丰"));
        assertThat(found(engine, "official-name", Draft.of("", "", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"副市长张三丰出席", "张三丰局长出席", "市长张三峰出席", "市长张丰三出席"})
    void aLeaderWithAnotherTitleOrANameAlmostRightIsFound(String text) {
        var engine = CheckedTerms.engineOf(person("张三丰", "市长"), post("市长", "张三丰"));
        assertThat(found(engine, "official-name", Draft.of("", "", text))).hasSize(1);
    }

    @Test
    void aTermWithAGapIsFoundWithinOneSentenceOnly() {
        var engine = CheckedTerms.engineOf(Term.banned("转发…好运", Category.CLICKBAIT, Severity.NORMAL));
        assertThat(found(engine, "lexicon", Draft.of("", "", "转发此文即有好运。")))
                .containsExactly("lexicon.clickbait NORMAL 转发此文即有好运");
        assertThat(found(engine, "lexicon", Draft.of("", "", "请转发。祝大家好运。"))).isEmpty();
        assertThat(found(engine, "lexicon", Draft.of("", "", "好运，请转发。"))).isEmpty();
    }

    @Test
    void aTermForTitlesIsSilentInTheBodyAndOneSwitchedOffEverywhere() {
        var title = new Term("速看", TermKind.BANNED, Category.CLICKBAIT, Severity.NORMAL, "", "", true, false, null);
        var engine = CheckedTerms.engineOf(title);
        assertThat(found(engine, "lexicon", Draft.of("速看！", "速看", "速看"))).hasSize(1);
        var off = CheckedTerms.engineOf(
                new RuleChoices(java.util.Set.of("lexicon.clickbait"), java.util.Map.of()), title);
        assertThat(off.check(Draft.of("速看！", "", ""))).isEmpty();
    }

    @Test
    void aSensitiveFieldIsSaidOnceHoweverOftenItIsSpokenOf() {
        var field = new Term(
                "民族宗教",
                TermKind.SENSITIVE,
                Category.SENSITIVE_FIELD,
                Severity.NORMAL,
                "民宗部门",
                "办法",
                false,
                false,
                null);
        var engine = CheckedTerms.engineOf(field);
        assertThat(found(engine, "sensitive", Draft.of("民族宗教", "民族宗教", "民族宗教，民族宗教。")))
                .hasSize(1);
    }

    @Test
    void anEmptyDraftAndOneOfBlanksHaveNothing() {
        var engine = Checked.engine(List.of());
        for (var text : List.of("", " ", "\n\n", "\u3000\u200B\uFEFF", "\0", "\uD83D", "😀😀")) {
            assertThat(engine.check(Draft.of(text, text, text)))
                    .describedAs("“%s”", text)
                    .isEmpty();
        }
    }
}
