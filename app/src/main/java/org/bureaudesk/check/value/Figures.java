package org.bureaudesk.check.value;

import java.util.Arrays;
import org.bureaudesk.check.scan.Scan;

/// A number of many digits as people write it: in one row or in groups, in any width, in Chinese numerals or circles.
public final class Figures {

    private static final int MOST = 40;
    private static final int WIDEST_GAP = 2;
    private static final String CIRCLES = "⓪①②③④⑤⑥⑦⑧⑨";
    private static final char LAST_CIRCLE = '⓪';

    private final String digits;
    private final int[] places;

    /// @param digits the digits alone; @param places where each stands in the original text
    private Figures(String digits, int[] places) {
        this.digits = digits;
        this.places = places;
    }

    public String digits() {
        return digits;
    }

    /// Where the number begins in the original text.
    public int start() {
        return places[0];
    }

    /// One past its last digit.
    public int end() {
        return places[digits.length() - 1] + 1;
    }

    /// Where a digit stands.
    public int place(int index) {
        return places[index];
    }

    /// Reads from `start` on; blanks, hyphens and dots of any sort may part the digits.
    public static Figures read(Scan scan, int start) {
        var digits = new StringBuilder();
        var places = new int[MOST];
        int i = start;
        while (digits.length() < MOST) {
            var value = valueAt(scan, i);
            if (value < 0) {
                int next = beyondGap(scan, i, digits.length());
                if (next < 0) {
                    break;
                }
                i = next;
                continue;
            }
            places[digits.length()] = i++;
            digits.append((char) ('0' + value));
        }
        return new Figures(digits.toString(), places);
    }

    /// Whether [#read] would find so many digits; most numbers of a text are short.
    public static boolean hasAtLeast(Scan scan, int start, int count) {
        int read = 0;
        int i = start;
        while (read < count) {
            if (valueAt(scan, i) >= 0) {
                read++;
                i++;
            } else {
                i = beyondGap(scan, i, read);
                if (i < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The part from the digit `from` to the digit `to`.
    public Figures part(int from, int to) {
        return new Figures(digits.substring(from, to), Arrays.copyOfRange(places, from, to));
    }

    public int count() {
        return digits.length();
    }

    /// Whether something stands between the digit `index` and the one before.
    public boolean breaksBefore(int index) {
        return index > 0 && places[index] != places[index - 1] + 1;
    }

    public boolean isUnbroken() {
        return end() - start() == digits.length();
    }

    /// The digit that stands at `i`; -1 where there is none.
    public static int valueAt(Scan scan, int i) {
        var c = scan.folded(i);
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c < 0x2460 || c == 0) {
            return -1;
        }
        return switch (c) {
            case '零', '〇' -> 0;
            case '一', '幺' -> 1;
            case '二' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> c <= LAST_CIRCLE ? CIRCLES.indexOf(c) : -1;
        };
    }

    private static int beyondGap(Scan scan, int from, int read) {
        if (isDotted(scan, from, read)) {
            return from + 1;
        }
        int i = from;
        while (i - from < WIDEST_GAP && isGap(scan, i)) {
            i++;
        }
        return i > from && valueAt(scan, i) >= 0 ? i : -1;
    }

    /// 138.1234.5678: dots part the digits of a mobile number as nothing else has them.
    private static boolean isDotted(Scan scan, int dot, int read) {
        return scan.charAt(dot) == '.'
                && ((read == 3 && isGroup(scan, dot + 1) && scan.charAt(dot + 5) == '.' && endsGroup(scan, dot + 6))
                        || (read == 7 && scan.charAt(dot - 5) == '.' && endsGroup(scan, dot + 1)));
    }

    private static boolean endsGroup(Scan scan, int from) {
        return isGroup(scan, from) && !scan.isDigit(from + 4);
    }

    private static boolean isGroup(Scan scan, int from) {
        for (int i = from; i < from + 4; i++) {
            if (!scan.isDigit(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGap(Scan scan, int i) {
        var c = scan.charAt(i);
        return c == '-'
                || c == '－'
                || c == '–'
                || c == '·'
                || c == '_'
                || (c != 0 && (scan.characters().isBlank(c) || scan.characters().isInvisible(c)));
    }
}
