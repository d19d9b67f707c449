package org.bureaudesk.check.scan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Phrases by two characters of theirs, as plain rows of numbers that stay in the cache: most of what shares these two
/// with a phrase is told from it, and most right phrases are known, without looking at the phrase. Immutable.
final class PhraseTable {

    private static final int SPREAD = 0x9E3779B1;
    private static final int MOST = 1 << Character.SIZE;
    private static final int FOUR = 4;
    private static final byte OUTER_FIRST = 1;
    private static final byte IS_FOUR = 2;
    private static final char NO_CHARACTER = 0xFFFF;

    private final Sought[] phrases;
    private final long[] signs;
    private final byte[] kinds;
    private final char[] slots;
    private final int shift;

    /// The two characters of the phrase, as one number.
    static int key(char first, char third) {
        return first << Character.SIZE | third;
    }

    /// @param phrases fewer than 65,536
    PhraseTable(List<Sought> phrases) {
        if (phrases.size() >= MOST) {
            throw new IllegalArgumentException("too many phrases: " + phrases.size());
        }
        this.phrases = phrases.toArray(new Sought[0]);
        Arrays.sort(this.phrases, Comparator.comparingInt(Sought::key));
        this.signs = Arrays.stream(this.phrases).mapToLong(PhraseTable::sign).toArray();
        this.kinds = new byte[signs.length];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, signs.length));
        this.slots = new char[1 << bits];
        this.shift = Integer.SIZE - bits;
        for (int k = 0; k < signs.length; k++) {
            var sought = this.phrases[k];
            kinds[k] = (byte)
                    ((sought.outer() < 0 ? OUTER_FIRST : 0) | (sought.phrase().length() == FOUR ? IS_FOUR : 0));
            if (k == 0 || keyOf(k - 1) != keyOf(k)) {
                slots[slot(keyOf(k))] = (char) (k + 1);
            }
        }
    }

    /// From the highest bit: the key, the character between its two, the outer one or 0 where the phrase has none.
    private static long sign(Sought sought) {
        int outer = sought.offset() + sought.outer();
        var phrase = sought.phrase();
        long there = outer < phrase.length() ? phrase.charAt(outer) : 0;
        long between = phrase.charAt(sought.offset() + 1);
        return (long) sought.key() << Integer.SIZE | between << Character.SIZE | there;
    }

    private int keyOf(int index) {
        return (int) (signs[index] >>> Integer.SIZE);
    }

    /// Where the phrases of the key begin; past the last one where there are none.
    int first(int key) {
        int slot = slots[slot(key)];
        return slot == 0 ? signs.length : slot - 1;
    }

    /// Whether the phrase is one of the key.
    boolean isOf(int index, int key) {
        return index < signs.length && keyOf(index) == key;
    }

    Sought phrase(int index) {
        return phrases[index];
    }

    /// Whether the phrase may stand there with one character wrong: not where both characters beside those of the key
    /// are,
    /// nor where it has but four and all are right.
    ///
    /// @param at where the first character of the key stands; @param end of the text
    boolean mayBeWrong(int index, char[] text, int at, int end) {
        long sign = signs[index];
        int kind = kinds[index];
        int place = at + ((kind & OUTER_FIRST) == 0 ? FOUR - 1 : -1);
        var outer = (char) sign == (place < 0 || place >= end ? NO_CHARACTER : text[place]);
        var between = (char) (sign >>> Character.SIZE) == text[at + 1];
        if (between && outer) {
            return (kind & IS_FOUR) == 0;
        }
        return between || outer || (char) sign == 0;
    }

    /// Where the key stands or, unknown, would have to stand.
    private int slot(int key) {
        int slot = (key * SPREAD) >>> shift;
        while (slots[slot] != 0 && keyOf(slots[slot] - 1) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
