package org.bureaudesk.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The check digits: the right one of ten or eleven is right, every other is wrong, and a swap of neighbours is
/// noticed.
class NumbersOfPersonsProperties {

    private static final IdCards CARDS = new IdCards(2099);

    @Property(tries = 300)
    void exactlyOneCheckDigitFitsAnIdentityCard(
            @ForAll @IntRange(min = 0, max = 60_000) int day, @ForAll @IntRange(max = 999) int order) {
        var born = LocalDate.of(1900, 1, 1).plusDays(day).toString().replace("-", "");
        var first = "430102" + born + "%03d".formatted(order);
        assertThat(CARDS.isPlausible(first)).isTrue();
        int right = CARDS.isRight(first, true) ? 1 : 0;
        for (char digit = '0'; digit <= '9'; digit++) {
            right += CARDS.isRight(first + digit, false) ? 1 : 0;
        }
        assertThat(right).isEqualTo(1);
    }

    @Example
    void anUnknownRegionAndADayThatCannotBeAreNoCard() {
        assertThat(CARDS.isPlausible("99010219900101001")).isFalse();
        assertThat(CARDS.isPlausible("43010219900230001")).isFalse();
        assertThat(CARDS.isPlausible("43010218991231001")).isFalse();
        assertThat(CARDS.isOld("430102900101001")).isTrue();
        assertThat(CARDS.isOld("430102901301001")).isFalse();
    }

    @Property(tries = 300)
    void exactlyOneCheckDigitFitsABankCard(
            @ForAll @IntRange(max = 999_999_999) int middle, @ForAll @IntRange(min = 12, max = 18) int length) {
        var first = "62" + "%016d".formatted(middle).substring(0, length - 2);
        int right = 0;
        for (char digit = '0'; digit <= '9'; digit++) {
            right += BankCards.isCard(first + digit) ? 1 : 0;
        }
        assertThat(right).isEqualTo(1);
    }

    @Property(tries = 300)
    void twoNeighboursSwappedNeverFit(
            @ForAll @IntRange(max = 999_999_999) int middle, @ForAll @IntRange(min = 2, max = 14) int at) {
        var card = withCheckDigit("62" + "%013d".formatted(middle));
        char left = card.charAt(at);
        char right = card.charAt(at + 1);
        var ninetyOrNine = (left == '0' && right == '9') || (left == '9' && right == '0'); // what Luhn cannot tell
        if (left != right && !ninetyOrNine) {
            var swapped = card.substring(0, at) + right + left + card.substring(at + 2);
            assertThat(BankCards.isCard(swapped)).isFalse();
        }
    }

    @Example
    void aRowOfOneDigitAndALengthNoCardHasAreNone() {
        assertThat(BankCards.isCard("0000000000000000")).isFalse();
        assertThat(BankCards.isCard("4111111111111111")).isTrue();
        assertThat(BankCards.isCard("411111111111")).isFalse();
        assertThat(BankCards.isCard("41111111111111111111")).isFalse();
    }

    @Example
    void whatBeginsLikeAUnionPayCardNeedsNoWordBesideIt() {
        assertThat(BankCards.isUnmistakable("6222021234567890")).isTrue();
        assertThat(BankCards.isUnmistakable("4111111111111111")).isTrue();
        assertThat(BankCards.isUnmistakable("3111111111111111")).isFalse();
        assertThat(BankCards.isUnmistakable("62220212345678")).isFalse();
    }

    private static String withCheckDigit(String first) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (BankCards.isCard(first + digit)) {
                return first + digit;
            }
        }
        throw new AssertionError("No check digit fits " + first);
    }
}
