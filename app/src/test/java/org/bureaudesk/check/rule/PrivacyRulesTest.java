package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// domain.md §4, privacy: numbers that point to a person are found however they are written; masked ones, amounts,
/// coordinates and the numbers of things are not.
class PrivacyRulesTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105 19491231 002X",
        "110105-19491231-002x",
        "1101051949123１002X",
        "110105\u200B19491231002X"
    })
    void anIdentityCardIsGraveInEveryWriting(String number) {
        assertThat(found("privacy.id-card", "身份证号：" + number + "。")).containsExactly("privacy.id-card GRAVE " + number);
    }

    @Test
    void aNumberNamedAnIdentityCardCountsThoughItsCheckDigitOrItsDayIsWrong() {
        assertThat(found("privacy", "身份证号110105194912310021。"))
                .containsExactly("privacy.id-card-faulty NORMAL 110105194912310021");
        assertThat(found("privacy", "身份证号码：51010720010230018X"))
                .containsExactly("privacy.id-card-faulty NORMAL 51010720010230018X");
        assertThat(found("privacy", "订单编号110105194912310021。")).isEmpty();
        assertThat(found("privacy", "110105194912310021")).isEmpty();
    }

    @Test
    void anOldIdentityCardOfFifteenDigitsIsFound() {
        assertThat(found("privacy", "身份证：110105491231002。")).containsExactly("privacy.id-card GRAVE 110105491231002");
        assertThat(found("privacy", "受理号：110105491231002。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138-1234-5678",
                "138 1234 5678",
                "138.1234.5678",
                "１３８１２３４５６７８",
                "一三八一二三四五六七八",
                "①③⑧①②③④⑤⑥⑦⑧",
                "138\u200B12345678"
            })
    void aMobileNumberIsGraveInEveryWriting(String number) {
        assertThat(found("privacy", "请联系" + number + "张先生")).containsExactly("privacy.mobile GRAVE " + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三",
                "陈一",
                "李四 ",
                "第二",
                "1.",
                "12、",
                "（一）",
                "2026年",
                "11月24日",
                "5栋2单元501室",
                "010-88886666转",
                "qq:12345678 ",
                "京A12345 ",
                "110、",
                "共3人",
                "》",
                "Tel",
                "86",
                "0086-"
            })
    void whateverStandsRightBeforeAMobileNumberDoesNotHideIt(String before) {
        for (var number : new String[] {"13812345678", "138 1234 5678", "１３８１２３４５６７８"}) {
            for (var after :
                    new String[] {"", "。", "张三", "一", "三楼", "/13912345678", " 13912345678", "\n", "（微信同号）", "转3"}) {
                if (!before.equals("0086-") || after.isEmpty()) {
                    assertThat(found("privacy.mobile", before + number + after))
                            .describedAs(before + number + after)
                            .anyMatch(f -> f.startsWith("privacy.mobile GRAVE " + number));
                }
            }
        }
    }

    @Test
    void theCountryCodeIsNoPartOfTheNumber() {
        assertThat(found("privacy", "电话+8613812345678")).containsExactly("privacy.mobile GRAVE 13812345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话138****5678",
                "身份证35*************123",
                "身份证号110105********002X",
                "卡号6222****1234",
                "全年投入13812345678元",
                "订单编号13812345678",
                "东经113.8123456789度",
                "统一社会信用代码12430000444877105K",
                "文号〔2026〕13812345678",
                "版本v13812345678.2"
            })
    void maskedNumbersAmountsAndNumbersOfThingsAreNoFinding(String text) {
        assertThat(found("privacy", text)).isEmpty();
    }

    @Test
    void aBankCardPassesLuhnAndMostlyIsNamed() {
        assertThat(found("privacy", "请汇入卡号6222021234567890123。")) // the check digit is wrong
                .containsExactly("privacy.bank-card-faulty NORMAL 6222021234567890123");
        assertThat(found("privacy", "快递单号6222021234567890123。")).isEmpty();
        assertThat(found("privacy", "请汇入卡号4111111111111111。"))
                .containsExactly("privacy.bank-card GRAVE 4111111111111111");
        assertThat(found("privacy", "快递单号4111111111111111。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一", "二维码", " 13912345678", "/13912345678", " 100元", " 2026年", "。", "李四"})
    void aNumberInGroupsIsTakenWholeWhateverFollows(String after) {
        assertThat(found("privacy.bank-card", "卡号6222 0212 3456 7890 128" + after))
                .containsExactly("privacy.bank-card GRAVE 6222 0212 3456 7890 128");
        assertThat(found("privacy.id-card", "张三430104 19851122 4311" + after))
                .containsExactly("privacy.id-card GRAVE 430104 19851122 4311");
    }

    @Test
    void dotsAmongOtherDigitsAreDecimalsAndDates() {
        assertThat(found("privacy", "位于东经138.1234，全长138.12345678公里，2026.11.24，版本138.1234.567"))
                .isEmpty();
    }

    @Test
    void aMailboxOfAPersonIsOneThoughTheTextSpeaksOfReports() {
        assertThat(found("privacy.email", "举报人马某的邮箱为829164073@qq.com"))
                .containsExactly("privacy.email NORMAL 829164073@qq.com");
        assertThat(found("privacy.email", "举报邮箱：yjj829164073@qq.com"))
                .containsExactly("privacy.email HINT yjj829164073@qq.com");
    }

    @Test
    void officeTelephonesAreAHint() {
        assertThat(found("privacy", "咨询电话：0731-85812345。")).containsExactly("privacy.landline HINT 0731-85812345");
        assertThat(found("privacy", "咨询电话：85812345。")).containsExactly("privacy.landline HINT 85812345");
        assertThat(found("privacy", "全年接待85812345人次。")).isEmpty();
    }

    @Test
    void passportsAndPlatesAreFoundAndProductCodesAreNot() {
        assertThat(found("privacy", "护照号E12345678")).containsExactly("privacy.passport GRAVE E12345678");
        assertThat(found("privacy", "产品型号E12345678")).isEmpty();
        assertThat(found("privacy", "车牌湘A12345在路口")).containsExactly("privacy.plate NORMAL 湘A12345");
        assertThat(found("privacy", "车牌湘AD12345在路口")).containsExactly("privacy.plate NORMAL 湘AD12345");
        assertThat(found("privacy", "车牌湘A***45在路口")).isEmpty();
    }

    @Test
    void mailAddressesOfOfficesAreAHint() {
        assertThat(found("privacy", "我的邮箱zhangsan@163.com")).containsExactly("privacy.email NORMAL zhangsan@163.com");
        assertThat(found("privacy", "意见请发送至xxgk@163.com")).containsExactly("privacy.email HINT xxgk@163.com");
        assertThat(found("privacy", "邮箱xxgk@changsha.gov.cn"))
                .containsExactly("privacy.email HINT xxgk@changsha.gov.cn");
        assertThat(found("privacy", "邮箱*san@163.com")).isEmpty();
    }

    @Test
    void whereSomebodyLivesIsGraveAndAnOfficeIsNone() {
        assertThat(found("privacy.address", "张某某，家住幸福小区3栋2单元501室。"))
                .containsExactly("privacy.address GRAVE 幸福小区3栋2单元501室");
        assertThat(found("privacy.address", "报名地点：市民服务中心3栋2楼201室。")).isEmpty();
        assertThat(found("privacy.address", "全市新增3户规模以上企业。")).isEmpty();
    }
}
