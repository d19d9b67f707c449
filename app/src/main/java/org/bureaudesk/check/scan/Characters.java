package org.bureaudesk.check.scan;

import java.text.Normalizer;
import java.util.Arrays;

/// What every UTF-16 unit is read as (归一化): full width as half width, Traditional as Simplified, capitals as small
/// letters; and what kind of character it is. Immutable once built.
public final class Characters {

    static final byte PLAIN = 0;
    static final byte DIGIT = 1;
    static final byte LETTER = 2;
    static final byte NUMERAL = 3;
    static final byte MONTH = 4;
    /// Full-width marks that end a clause: ，。、；：？！
    static final byte STOP = 5;
    /// The same in half width.
    static final byte HALF_STOP = 6;
    static final byte BRACKET = 7;
    static final byte AT = 8;
    static final byte MARK = 9;
    static final byte BREAK = 10;
    static final byte SURROGATE = 11;
    /// From here on, what may stand between the characters of a term.
    static final byte NOISE = 12;
    static final byte BLANK = 13;
    static final byte INVISIBLE = 14;
    static final byte DOT = 15;

    /// A unit as read in the low half, its kind in the high one.
    static final int KIND_SHIFT = 16;

    private static final String STOPS = "，。、；：？！";
    private static final String HALF_STOPS = ",;:?!";
    private static final String BRACKETS = "“”‘’（）《》〈〉【】〔〕「」『』()[]";
    private static final String MARKS = "…—{}<>\"'［］｛｝＜＞＂＇";
    private static final String NOISES = "*_~^|`#+=-/\\·•∙‧・･●○◆◇■□▲△▼▽※＿￣﹏＊＃＋＝－～｜＾｀／＼丶丨";
    private static final String NUMERALS = "〇零一二三四五六七八九幺两十百千壹贰叁肆伍陆柒捌玖拾⓪①②③④⑤⑥⑦⑧⑨";

    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_SHIFT = 0xFEE0;

    private final char[] folded = new char[1 << 16];
    private final byte[] kinds = new byte[1 << 16];
    private final int[] table = new int[1 << 16];

    /// @param folding pairs of characters, the first read as the second
    public Characters(String folding) {
        for (int c = 0; c < folded.length; c++) {
            folded[c] = (char) c;
        }
        foldCompatibility(0x2F00, 0x2FD5); // Kangxi radicals look like the characters they are
        foldCompatibility(0xF900, 0xFAD9);
        for (int i = 0; i < folding.length(); i += 2) {
            folded[folding.charAt(i)] = folding.charAt(i + 1);
        }
        for (int c = WIDE_FIRST; c <= WIDE_LAST; c++) {
            folded[c] = (char) (c - WIDE_SHIFT);
        }
        for (int c = 0; c < folded.length; c++) {
            if (folded[c] >= 'A' && folded[c] <= 'Z') {
                folded[c] = (char) (folded[c] - 'A' + 'a');
            }
        }
        sort();
        for (int c = 0; c < table.length; c++) {
            table[c] = (kinds[c] << KIND_SHIFT) | (kinds[c] == BREAK ? '\n' : folded[c]);
        }
    }

    private void foldCompatibility(int first, int last) {
        for (int c = first; c <= last; c++) {
            var plain = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
            if (plain.length() == 1) {
                folded[c] = plain.charAt(0);
            }
        }
    }

    private void sort() {
        mark(NUMERALS, NUMERAL);
        mark(NOISES, NOISE);
        for (int c = 0; c < folded.length; c++) {
            if (folded[c] >= '0' && folded[c] <= '9') {
                kinds[c] = DIGIT;
            } else if (folded[c] >= 'a' && folded[c] <= 'z') {
                kinds[c] = LETTER;
            } else if (isInvisible(c)) {
                kinds[c] = INVISIBLE;
            } else if (Character.isSpaceChar(c) || c == '\t') {
                kinds[c] = BLANK;
            }
        }
        Arrays.fill(kinds, 0xD800, 0xE000, SURROGATE);
        Arrays.fill(kinds, 0x2500, 0x2580, NOISE); // lines of boxes
        mark("\n\r\u000B\f\u0085\u2028\u2029", BREAK);
        mark(".．", DOT);
        mark("月", MONTH);
        mark(MARKS, MARK);
        mark(STOPS, STOP);
        mark(HALF_STOPS, HALF_STOP);
        mark(BRACKETS, BRACKET);
        mark("@＠", AT);
    }

    private static boolean isInvisible(int c) {
        var type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.CONTROL && c != '\t')
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }

    private void mark(String characters, byte kind) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] = kind;
        }
    }

    /// What the unit is read as.
    public char fold(char c) {
        return folded[c];
    }

    /// Every unit's reading: [#KIND_SHIFT] parts the kind from the folded unit.
    int[] table() {
        return table;
    }

    /// Whether the unit may be put between the characters of a term without a reader minding.
    boolean isDropped(char c) {
        return kinds[c] >= NOISE;
    }

    public boolean isDigit(char c) {
        return kinds[c] == DIGIT;
    }

    /// Half or full width, small or capital.
    public boolean isLetter(char c) {
        return kinds[c] == LETTER;
    }

    public boolean isBlank(char c) {
        return kinds[c] == BLANK;
    }

    public boolean isInvisible(char c) {
        return kinds[c] == INVISIBLE;
    }

    public boolean isBreak(char c) {
        return kinds[c] == BREAK;
    }

    /// A Chinese character, also a numeral.
    public static boolean isHan(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || c == '〇' || (c >= 0xF900 && c <= 0xFAFF);
    }

    /// The text unit by unit as it is read; nothing is dropped.
    public String foldAll(String text) {
        var read = text.toCharArray();
        for (int i = 0; i < read.length; i++) {
            read[i] = folded[read[i]];
        }
        return new String(read);
    }

    /// The text as terms are compared: folded, without noise.
    public String normalise(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (kinds[c] == SURROGATE) {
                if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    plain.append(pair(text.codePointAt(i)));
                    i++;
                }
            } else if (!isDropped(c)) {
                plain.append(kinds[c] == BREAK ? '\n' : folded[c]);
            }
        }
        return plain.toString();
    }

    /// What a character of two units is read as: letters and digits of mathematics as plain ones, a rare Chinese
    /// character as itself (by its lower unit), a picture as nothing.
    static String pair(int codePoint) {
        if ((codePoint >= 0x1D400 && codePoint <= 0x1D7FF) || (codePoint >= 0x1F100 && codePoint <= 0x1F1FF)) {
            var plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                    .toLowerCase(java.util.Locale.ROOT);
            return plain.length() == 1 ? plain : "";
        }
        return Character.isIdeographic(codePoint) ? String.valueOf(Character.lowSurrogate(codePoint)) : "";
    }
}
