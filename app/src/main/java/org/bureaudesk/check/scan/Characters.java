package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.text.Normalizer;

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

    private final int[] table;

    /// @param folding pairs of characters, the first read as the second
    public Characters(String folding) {
        this(new CharacterTable(folding).made());
    }

    private Characters(int[] table) {
        this.table = table;
    }

    static Characters read(ByteBuffer in) {
        return new Characters(Numbers.read(in));
    }

    void write(OutputStream out) throws IOException {
        Numbers.write(out, table);
    }

    /// What the unit is read as; whatever breaks a line, as a line feed.
    public char fold(char c) {
        return (char) table[c];
    }

    /// Every unit's reading: [#KIND_SHIFT] parts the kind from the folded unit.
    int[] table() {
        return table;
    }

    private int kindOf(char c) {
        return table[c] >>> KIND_SHIFT;
    }

    /// Whether the unit may be put between the characters of a term without a reader minding.
    boolean isDropped(char c) {
        return kindOf(c) >= NOISE;
    }

    public boolean isDigit(char c) {
        return kindOf(c) == DIGIT;
    }

    /// Half or full width, small or capital.
    public boolean isLetter(char c) {
        return kindOf(c) == LETTER;
    }

    public boolean isBlank(char c) {
        return kindOf(c) == BLANK;
    }

    public boolean isInvisible(char c) {
        return kindOf(c) == INVISIBLE;
    }

    /// How many characters a reader sees between two places of a text; one of two units is one.
    public int countSeen(String text, int from, int to) {
        int seen = 0;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            seen += isInvisible(c) ? 0 : 1;
            i += Character.charCount(c);
        }
        return seen;
    }

    /// Selectors of variants and tags have two units.
    private boolean isInvisible(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            return isInvisible((char) codePoint);
        }
        var type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    public boolean isBreak(char c) {
        return kindOf(c) == BREAK;
    }

    /// A Chinese character, also a numeral.
    public static boolean isHan(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || c == '〇' || (c >= 0xF900 && c <= 0xFAFF);
    }

    /// The text unit by unit as it is read; nothing is dropped.
    public String foldAll(String text) {
        var read = text.toCharArray();
        for (int i = 0; i < read.length; i++) {
            read[i] = fold(read[i]);
        }
        return new String(read);
    }

    /// The text as terms are compared: folded, without noise.
    public String normalise(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (kindOf(c) == SURROGATE) {
                if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    plain.append(pair(text.codePointAt(i)));
                    i++;
                }
            } else if (!isDropped(c)) {
                plain.append(fold(c));
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
