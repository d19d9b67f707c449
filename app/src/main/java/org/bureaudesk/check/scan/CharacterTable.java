package org.bureaudesk.check.scan;

import java.text.Normalizer;
import java.util.Arrays;

/// Works out what every UTF-16 unit is read as, once for all [Characters] made from it.
final class CharacterTable {

    private static final String STOPS = "，。、；：？！";
    private static final String HALF_STOPS = ",;:?!";
    private static final String BRACKETS = "“”‘’（）《》〈〉【】〔〕「」『』()[]";
    private static final String MARKS = "…×—{}<>\"'［］｛｝＜＞＂＇";
    private static final String NOISES = "*_~^|`#+=-/\\·•∙‧・･●○◆◇■□▲△▼▽※＿￣﹏＊＃＋＝－～｜＾｀／＼丶丨";
    private static final String NUMERALS = "〇零一二三四五六七八九幺两十百千壹贰叁肆伍陆柒捌玖拾⓪①②③④⑤⑥⑦⑧⑨";

    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_SHIFT = 0xFEE0;

    private final char[] folded = new char[1 << 16];
    private final byte[] kinds = new byte[1 << 16];

    /// @param folding pairs of characters, the first read as the second
    CharacterTable(String folding) {
        for (int c = 0; c < folded.length; c++) {
            folded[c] = (char) c;
        }
        foldCompatibility(0x2F00, 0x2FD5); // Kangxi radicals look like the characters they are
        foldCompatibility(0xF900, 0xFAD9);
        for (int i = 0; i < folding.length(); i += 2) {
            folded[folding.charAt(i)] = folding.charAt(i + 1);
        }
        for (int c = 0; c < folded.length; c++) {
            folded[c] = folded[folded[c]]; // what looks like a Traditional character is read as the Simplified one
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
    }

    /// By unit: as read in the low half, its kind in the high one.
    int[] made() {
        var table = new int[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = (kinds[c] << Characters.KIND_SHIFT) | (kinds[c] == Characters.BREAK ? '\n' : folded[c]);
        }
        return table;
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
        mark(NUMERALS, Characters.NUMERAL);
        mark(NOISES, Characters.NOISE);
        for (int c = 0; c < folded.length; c++) {
            if (folded[c] >= '0' && folded[c] <= '9') {
                kinds[c] = Characters.DIGIT;
            } else if (folded[c] >= 'a' && folded[c] <= 'z') {
                kinds[c] = Characters.LETTER;
            } else if (isInvisible(c)) {
                kinds[c] = Characters.INVISIBLE;
            } else if (Character.isSpaceChar(c) || c == '\t') {
                kinds[c] = Characters.BLANK;
            }
        }
        Arrays.fill(kinds, 0xD800, 0xE000, Characters.SURROGATE);
        Arrays.fill(kinds, 0x2500, 0x2580, Characters.NOISE); // lines of boxes
        mark("\n\r\u000B\f\u0085\u2028\u2029", Characters.BREAK);
        mark(".．", Characters.DOT);
        mark("月", Characters.MONTH);
        mark(MARKS, Characters.MARK);
        mark(STOPS, Characters.STOP);
        mark(HALF_STOPS, Characters.HALF_STOP);
        mark(BRACKETS, Characters.BRACKET);
        mark("@＠", Characters.AT);
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
}
