package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Numbers of persons are found in every writing and masked in none, whatever their digits are.
class NumbersInTextProperties {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String HAN = "零一二三四五六七八九";

    /// How a row of digits is written.
    enum Writing {
        PLAIN,
        WIDE,
        BLANKS,
        HYPHENS,
        INVISIBLE,
        HAN_ROW;

        String of(String digits) {
            return switch (this) {
                case PLAIN -> digits;
                case WIDE -> mapped(digits, c -> (char) (c - '0' + '０'));
                case BLANKS -> grouped(digits, " ");
                case HYPHENS -> grouped(digits, "-");
                case INVISIBLE -> grouped(digits, "\u200B");
                case HAN_ROW -> mapped(digits, c -> HAN.charAt(c - '0'));
            };
        }

        private static String mapped(String digits, java.util.function.IntFunction<Character> by) {
            return digits.chars()
                    .mapToObj(c -> Character.isDigit(c) ? by.apply(c).toString() : Character.toString(c))
                    .collect(Collectors.joining());
        }

        private static String grouped(String digits, String joint) {
            return digits.substring(0, 3) + joint + digits.substring(3, 7) + joint + digits.substring(7);
        }
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 9),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((second, rest) -> "1" + second + String.format(Locale.ROOT, "%09d", rest));
    }

    @Provide
    Arbitrary<String> cards() {
        return Combinators.combine(
                        Arbitraries.of("110105", "430104", "510107", "440305"),
                        Arbitraries.integers().between(1930, 2020),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 999))
                .as((region, year, month, day, order) ->
                        checked(region + year + String.format(Locale.ROOT, "%02d%02d%03d", month, day, order)));
    }

    private static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    @Property(tries = 300)
    void aMobileNumberIsFoundInEveryWritingOverAllOfIt(
            @ForAll("mobiles") String number, @ForAll Writing writing, @ForAll @IntRange(min = 0, max = 3) int around) {
        var written = writing.of(number);
        var before = List.of("请联系", "", "电话：", "张先生").get(around);
        assertThat(found("privacy.mobile", before + written + "。")).containsExactly("privacy.mobile GRAVE " + written);
    }

    @Property(tries = 300)
    void anIdentityCardIsFoundInEveryWritingOverAllOfIt(@ForAll("cards") String number, @ForAll Writing writing) {
        var written = writing.of(number);
        assertThat(found("privacy.id-card", "身份证号" + written + "，"))
                .containsExactly("privacy.id-card GRAVE " + written);
    }

    @Property(tries = 200)
    void maskedInItsMiddleNeitherIsFound(
            @ForAll("mobiles") String mobile,
            @ForAll("cards") String card,
            @ForAll @IntRange(min = 0, max = 1) int sign) {
        var mask = List.of("*", "＊").get(sign);
        assertThat(found("privacy", "电话" + mobile.substring(0, 3) + mask.repeat(4) + mobile.substring(7)))
                .isEmpty();
        assertThat(found("privacy", "身份证" + card.substring(0, 4) + mask.repeat(10) + card.substring(14)))
                .isEmpty();
    }

    @Property(tries = 200)
    void severalInARowAreFoundOneByOne(@ForAll("mobiles") String one, @ForAll("mobiles") String other) {
        assertThat(found("privacy.mobile", "电话：" + one + "、" + other + "。"))
                .containsExactly("privacy.mobile GRAVE " + one, "privacy.mobile GRAVE " + other);
        assertThat(found("privacy.mobile", one + "\n" + other)).hasSize(2);
    }

    @Property(tries = 200)
    void amountsYearsAndShortNumbersAreNone(@ForAll @IntRange(min = 0, max = 999_999) int amount) {
        for (var text : List.of(
                "投入资金" + amount + "万元。", "全年接待" + amount + "人次。", "第" + amount + "号。", "增长" + amount + ".5%。")) {
            assertThat(found("privacy", text)).describedAs(text).isEmpty();
        }
    }
}
