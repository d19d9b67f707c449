package org.bureaudesk.check.value;

import org.bureaudesk.check.scan.Scan;

/// A small number in a text, in figures or Chinese numerals (三十一, 二〇二六).
///
/// @param value -1 where there is none
public record Numeral(int value, int start, int end) {

    private static final int LONGEST = 6;
    private static final String HAN = "零一二三四五六七八九";

    private static final String TENS = "十拾";

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
        return from == to ? new Numeral(-1, to, to) : new Numeral(value(scan.foldedText(from, to)), from, to);
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
        return new Numeral(value(scan.foldedText(from, to)), from, to);
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

    private static int value(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        var digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == '〇') {
                digits.append('0');
            } else if (TENS.indexOf(c) >= 0) {
                ten(digits, i == 0, i + 1 < text.length());
            } else if (c == '廿') {
                digits.append(i + 1 < text.length() ? "2" : "20");
            } else {
                digits.append(HAN.indexOf(c));
            }
        }
        return digits.length() > LONGEST ? -1 : Integer.parseInt(digits.toString());
    }

    /// 十 is 10, 十一 is 11, 三十 is 30, 三十一 is 31.
    private static void ten(StringBuilder digits, boolean first, boolean more) {
        if (first) {
            digits.append('1');
        }
        if (!more) {
            digits.append('0');
        }
    }
}
