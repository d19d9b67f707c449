package org.bureaudesk.check.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/// The numbers of identity cards (居民身份证): region, date of birth, and the check digit of GB 11643-1999 (MOD 11-2).
public final class IdCards {

    public static final int LENGTH = 18;
    public static final int OLD_LENGTH = 15;

    private static final Set<String> REGIONS = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int EARLIEST = 1900;

    private final int latest;

    public IdCards(int latest) {
        this.latest = latest;
    }

    /// Whether the first 17 digits may be those of a card: region and date of birth.
    public boolean isPlausible(String digits) {
        return REGIONS.contains(digits.substring(0, 2))
                && isDay(number(digits, 6, 10), number(digits, 10, 12), number(digits, 12, 14));
    }

    /// Whether the check digit is right; `letter` where an X follows the 17 digits.
    public boolean isRight(String digits, boolean letter) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        var check = CHECKS.charAt(sum % CHECKS.length());
        return check == (letter ? 'X' : digits.charAt(WEIGHTS.length));
    }

    /// The 15 digits of cards before 1999: the year has two digits, there is no check digit.
    public boolean isOld(String digits) {
        return REGIONS.contains(digits.substring(0, 2))
                && isDay(EARLIEST + number(digits, 6, 8), number(digits, 8, 10), number(digits, 10, 12));
    }

    private boolean isDay(int year, int month, int day) {
        if (year < EARLIEST || year > latest) {
            return false;
        }
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
