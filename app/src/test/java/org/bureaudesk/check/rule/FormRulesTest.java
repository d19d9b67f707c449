package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Set phrases with one wrong character, blanks left open, marks beside marks, private chat accounts, old names in
/// history.
class FormRulesTest {

    @ParameterizedTest
    @CsvSource({"宣讲员提纲契领地介绍,提纲契领", "坚持全面从严治挡不放松,全面从严治挡", "加强人民群从工作,人民群从", "推动脱贫治富工作,脱贫治富"})
    void aPhraseWithOneCharacterWrongIsFound(String text, String wrong) {
        assertThat(found("wrong-form", text + "。")).containsExactly("wrong-form.near NORMAL " + wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"贯彻落实会议精神", "不胫而走", "人民 群从", "推动落实责任", "貫徹落實", "“医”心为民"})
    void aPhraseThatIsRightOrFarOffOrTornApartIsNone(String text) {
        assertThat(found("wrong-form", text)).isEmpty();
    }

    @Test
    void anAllowPhraseCoversANearPhrase() {
        var engine = Checked.engine(List.of(Term.allowed("提纲契领书店")));
        assertThat(found(engine, "wrong-form", Draft.of("", "", "提纲契领书店开业。"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "上午XX副县长到会,XX",
        "副县长XX到会,XX",
        "20XX年全区总结,20XX",
        "×月×日召开会议,×",
        "参加活动约____人,____",
        "定于2026年 月 日举行,年 月 日",
        "根据【】要求开展,【】",
        "定于**月8日举行,**"
    })
    void whatIsStillToBeFilledInIsFound(String text, String blank) {
        assertThat(found("draft-mark.blank", text + "。")).contains("draft-mark.blank NORMAL " + blank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"面积3×4米", "X光片", "Excel表格", "www.xx.gov.cn", "张某*，电话138****1234", "函数f()", "2026年11月24日", "张××到案"
            })
    void whatOnlyLooksLikeABlankIsAtMostAHint(String text) {
        assertThat(found("draft-mark.blank NORMAL", text)).isEmpty();
        assertThat(found("draft-mark.blank", text)).allMatch(f -> f.startsWith("draft-mark.blank HINT"));
    }

    @Test
    void crossesForSomebodyNotToBeNamedAreAHint() {
        assertThat(found("draft-mark.blank", "骗子冒充XX局长打来电话。")).containsExactly("draft-mark.blank HINT XX");
    }

    @Test
    void aCommaWithNothingBehindItInBracketsIsFound() {
        assertThat(found("punctuation.misplaced", "符合条件的家庭（含外来务工人员，）可以申请。"))
                .containsExactly("punctuation.misplaced NORMAL ，");
        assertThat(found("punctuation.misplaced", "参会人员（各科室、）请准时。")).containsExactly("punctuation.misplaced NORMAL 、");
        assertThat(found("punctuation.misplaced", "（一）总则；（二）附则。")).isEmpty();
        assertThat(found("punctuation.misplaced", "（他来了。）大家笑了。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全面建设社会主义现化国家,全面建设社会主义现化国家,全面建设社会主义现代化国家",
        "社会主义现化建设,社会主义现化,社会主义现代化",
        "中华优秀传文化,中华优秀传文化,中华优秀传统文化",
        "推进非物质化遗产保护,非物质化遗产,非物质文化遗产",
        "保护非质文化遗产,非质文化遗产,非物质文化遗产"
    })
    void aLongPhraseThatLacksACharacterIsFound(String text, String place, String phrase) {
        var engine = Checked.engine(List.of());
        var findings = engine.check(Draft.of("", "", text + "。")).stream()
                .filter(f -> f.rule().equals("wrong-form.near"))
                .map(f -> f.text() + "→" + f.replacement())
                .toList();
        assertThat(findings).containsExactly(place + "→" + phrase);
    }

    @Test
    void aShortWrongFormThatMayCrossTwoWordsIsAHint() {
        var engine = Checked.engine(List.of(new Term(
                "众参", TermKind.WRONG_FORM, Category.WRONG_FORM, Severity.NORMAL, "重参", "", false, false, null)));
        assertThat(found(engine, "wrong-form", Draft.of("", "", "某众参某。"))).containsExactly("wrong-form NORMAL 众参");
        assertThat(found(engine, "wrong-form", Draft.of("", "", "请群众参与。"))).containsExactly("wrong-form HINT 众参");
    }

    @Test
    void aParticleAtTheEndOfAPhraseIsNoSlip() {
        assertThat(found("wrong-form", "一定要授权手机号吗？")).isEmpty();
        assertThat(found("wrong-form", "人民群从的安危。")).containsExactly("wrong-form.near NORMAL 人民群从");
    }

    @Test
    void aLongPhraseWithoutAWordThatMayBeLeftOutIsRight() {
        assertThat(found("wrong-form", "市住房城乡建设局来了。")).isEmpty();
        assertThat(found("wrong-form", "人民为中心的思想，社会主义核心价值。")).isEmpty();
    }

    @Test
    void marksBesideMarksAreFound() {
        assertThat(found("punctuation.misplaced", "他说：“好，”随后离开。")).containsExactly("punctuation.misplaced NORMAL ，”");
        assertThat(found("punctuation.misplaced", "“水修好了，”老人说。")).isEmpty();
        assertThat(found("punctuation.misplaced", "他说：“好。”。")).containsExactly("punctuation.misplaced NORMAL 。”。");
        assertThat(found("punctuation.misplaced", "苹果、梨……。")).containsExactly("punctuation.misplaced NORMAL ……。");
        assertThat(found("punctuation.misplaced", "第一行\n，第二行")).containsExactly("punctuation.misplaced NORMAL ，");
        assertThat(found("punctuation.misplaced", "《关于《办法》的通知》")).containsExactly("punctuation.misplaced HINT 《");
        assertThat(found("punctuation", "《规则》（试行)通过")).containsExactly("punctuation.half-width NORMAL )");
        assertThat(found("punctuation", "快来吧！！！")).containsExactly("punctuation.doubled NORMAL ！！！");
    }

    @Test
    void onlyTheFirstHalfWidthMarkWeighs() {
        assertThat(found("punctuation", "会议召开,会后考察,随后座谈."))
                .containsExactly(
                        "punctuation.half-width NORMAL ,",
                        "punctuation.half-width HINT ,",
                        "punctuation.half-width HINT .");
    }

    @Test
    void accountsOfPersonsAreFoundAndThoseOfOfficesAreNot() {
        assertThat(found("privacy", "请加微信：lao_wang88。")).containsExactly("privacy.chat-number NORMAL lao_wang88");
        assertThat(found("privacy", "加我微信：wxid_abc123456"))
                .containsExactly("privacy.chat-number NORMAL wxid_abc123456");
        assertThat(found("privacy", "QQ号 33214567联系")).containsExactly("privacy.chat-number NORMAL 33214567");
        assertThat(found("privacy", "关注微信公众号：hunan_gov")).isEmpty();
    }

    @Test
    void aVillageAddressAndAMistypedCardArePrivate() {
        assertThat(found("privacy.address", "患者韩某，女，住青山镇石桥村4组37号。"))
                .containsExactly("privacy.address GRAVE 青山镇石桥村4组37号");
        assertThat(found("privacy.address", "被隔离人员住锦绣家园二期8幢1602，请注意。"))
                .containsExactly("privacy.address GRAVE 锦绣家园二期8幢1602");
        assertThat(found("privacy", "身份证号510107200102300183，二级。"))
                .containsExactly("privacy.id-card-faulty NORMAL 510107200102300183");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上世纪九十年代，他从县质量技术监督局退休。", "组建自然资源部，不再保留国土资源部、国家海洋局。", "市文化和旅游局推出线路。"})
    void anOldNameInHistoryIsNone(String text) {
        assertThat(found("outdated", text)).isEmpty();
    }

    @Test
    void hostsThatSellAreOdd() {
        assertThat(found("link", "见www.lucky888.com。")).containsExactly("link.odd NORMAL www.lucky888.com");
        assertThat(found("link", "见dwz.date/abc。")).containsExactly("link.short NORMAL dwz.date/abc");
        assertThat(found("link", "见fuli.top/a。")).containsExactly("link.odd NORMAL fuli.top/a");
    }

    @Test
    void aSensitiveFieldShowsSomeOfItsWordsOnceEach() {
        var text = "确诊病例增加。确诊病例增加。密切接触者隔离治疗，疫区、疫点划定，感染病例清零。";
        assertThat(found("sensitive-field", text)).hasSize(4).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"（照片由小刘补）,（照片由小刘补）", "[姓名],[姓名]", "【数字待核】,【数字待核】"})
    void aColleaguesNoteInBracketsIsFoundOnce(String text, String note) {
        assertThat(found("", "会议召开" + text + "，众人鼓掌。").stream().filter(f -> f.contains("draft-mark")))
                .hasSize(1)
                .allMatch(f -> f.contains("NORMAL") && note.contains(f.substring(f.lastIndexOf(' ') + 1)));
        assertThat(found("draft-mark", "材料（复印件一份）交窗口，【时间】见附件。")).isEmpty();
    }

    @Test
    void anIdiomOffByAnyCharacterIsAHintAndAShortWordCountsByItsMiddle() {
        assertThat(found("wrong-form", "处理这类问题势如破足。")).containsExactly("wrong-form.near NORMAL 势如破足");
        assertThat(found("wrong-form", "宣讲现场座无虚度。")).containsExactly("wrong-form.near HINT 座无虚度");
        assertThat(found("wrong-form", "他无所不在，老有所学。")).isEmpty();
        assertThat(found("wrong-form", "近百名志源者参加。")).containsExactly("wrong-form.near NORMAL 志源者");
        assertThat(found("wrong-form", "群众自愿服务社区。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12月10日至12月5日,date.backwards NORMAL 12月10日至12月5日",
        "2026年12月10日至9日,date.backwards NORMAL 2026年12月10日至9日",
        "明天上午14时,date.hour NORMAL 14时",
        "每天8:00至25:00,date.hour NORMAL 25:00"
    })
    void aSpanThatEndsBeforeItBeginsIsFound(String text, String finding) {
        assertThat(found("date", "时间为" + text + "。")).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12月20日至1月5日", "11月28日至12月3日", "2026年12月30日至2027年1月2日", "上午8:30至12:00", "比分21:18、19:21", "下午14时"
            })
    void aSpanThatIsRightIsNone(String text) {
        assertThat(found("date", "时间为" + text + "。")).isEmpty();
    }

    @Test
    void dotsForWhatIsLeftOutAreFound() {
        assertThat(found("punctuation", "他讲了很多...大家听着。")).containsExactly("punctuation.doubled NORMAL ...");
        assertThat(found("punctuation", "他想了想．．．决定留下。")).containsExactly("punctuation.doubled NORMAL ．．．");
    }
}
