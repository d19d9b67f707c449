package org.bureaudesk.check.value;

import org.bureaudesk.check.scan.Scan;

/// A small number in a text, in figures or Chinese numerals (三十一, 二〇二六).
///
/// @param value -1 where there is none
public record Numeral(int value, int start, int end) {

    private static final int LONGEST = 6;
    private static final String HAN = "零一二三四五六七八九";

    private static final String TENS = "十拾";
    private static final int TEN = 10;

    /// The number that ends right before `end`, blanks aside.
    public static Numeral before(Scan scan, int end) {
        int to = end;
        while (to > 0 && isBlank(scan, to - 1)) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < LONGEST && isPart(scan.folded(from - 1))) {
            from--;
        }
        return from == to ? new Numeral(-1, to, to) : new Numeral(value(scan, from, to), from, to);
    }

    /// The number that begins at `start`, blanks aside.
    public static Numeral from(Scan scan, int start) {
        int from = start;
        while (isBlank(scan, from)) {
            from++;
        }
        int to = from;
        while (to - from < LONGEST && isPart(scan.folded(to))) {
            to++;
        }
        return new Numeral(value(scan, from, to), from, to);
    }

    public boolean isThere() {
        return value >= 0;
    }

    private static boolean isBlank(Scan scan, int i) {
        var c = scan.charAt(i);
        return c != 0 && scan.characters().isBlank(c);
    }

    private static boolean isPart(char c) {
        return (c >= '0' && c <= '9')
                || c == '〇'
                || (c >= 0x4E00 && (HAN.indexOf(c) >= 0 || TENS.indexOf(c) >= 0 || c == '廿'));
    }

    private static int value(Scan scan, int from, int to) {
        int value = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            var c = scan.folded(i);
            if (TENS.indexOf(c) >= 0) { // 十 is 10, 十一 is 11, 三十 is 30, 三十一 is 31
                value = i == from ? 1 : value;
                digits += i == from ? 1 : 0;
                value = i + 1 == to ? value * TEN : value;
                digits += i + 1 == to ? 1 : 0;
            } else if (c == '廿') {
                value = value * TEN + 2;
                value = i + 1 == to ? value * TEN : value;
                digits += i + 1 == to ? 2 : 1;
            } else {
                value = value * TEN + digit(c);
                digits++;
            }
        }
        return digits == 0 || digits > LONGEST ? -1 : value;
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : c <= '9' ? c - '0' : HAN.indexOf(c);
    }
}
