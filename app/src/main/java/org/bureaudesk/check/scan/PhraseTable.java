package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.scan.Sought.By;
import org.jspecify.annotations.Nullable;

/// Phrases by two characters of theirs, as plain rows of numbers that stay in the cache: most of what shares these two
/// with a phrase is told from it, and most right phrases are known, without looking at the phrase. Immutable to look
/// at.
final class PhraseTable {

    private static final int SPREAD = 0x9E3779B1;
    private static final int MOST = 1 << Character.SIZE;
    private static final int FOUR = 4;
    private static final List<By> WAYS = List.of(By.values());
    private static final int WAY = 3;
    private static final int IS_FOUR = 4;
    private static final int USE_SHIFT = 3;
    private static final int OUTER_FIRST = WAYS.indexOf(By.TAIL);
    private static final char NO_CHARACTER = 0xFFFF;

    private final WordTable words;
    private final long[] signs;
    private final byte[] kinds;
    private final int[] numbers;
    private final char[] slots;
    private final int shift;
    private final @Nullable Sought[] made;

    /// @param numbers of the phrases among the words
    private PhraseTable(WordTable words, long[] signs, byte[] kinds, int[] numbers) {
        this(words, signs, kinds, numbers, new char[1 << bits(signs.length)]);
        for (int k = 0; k < signs.length; k++) {
            if (k == 0 || keyOf(k - 1) != keyOf(k)) {
                slots[slot(keyOf(k))] = (char) (k + 1);
            }
        }
    }

    private PhraseTable(WordTable words, long[] signs, byte[] kinds, int[] numbers, char[] slots) {
        this.words = words;
        this.signs = signs;
        this.kinds = kinds;
        this.numbers = numbers;
        this.slots = slots;
        this.shift = Integer.SIZE - bits(signs.length);
        this.made = new @Nullable Sought[signs.length];
    }

    private static int bits(int phrases) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, phrases));
    }

    /// The two characters of the phrase, as one number.
    static int key(char first, char third) {
        return first << Character.SIZE | third;
    }

    /// @param words that hold every phrase; @param phrases fewer than 65,536
    static PhraseTable of(WordTable words, List<Sought> phrases) {
        if (phrases.size() >= MOST) {
            throw new IllegalArgumentException("too many phrases: " + phrases.size());
        }
        var sorted =
                phrases.stream().sorted(Comparator.comparingInt(Sought::key)).toList();
        var kinds = new byte[sorted.size()];
        for (int k = 0; k < kinds.length; k++) {
            kinds[k] = kind(sorted.get(k));
        }
        return new PhraseTable(
                words,
                sorted.stream().mapToLong(PhraseTable::sign).toArray(),
                kinds,
                sorted.stream().mapToInt(s -> words.numberOf(s.phrase())).toArray());
    }

    private static byte kind(Sought sought) {
        int four = sought.phrase().length() == FOUR ? IS_FOUR : 0;
        return (byte) (WAYS.indexOf(sought.by()) | four | (WordUse.PHRASES.indexOf(sought.use()) << USE_SHIFT));
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
        var known = made[index]; // safe without a lock: a record shows its parts to whoever sees it
        if (known == null) {
            int kind = kinds[index];
            var use = WordUse.PHRASES.get(kind >>> USE_SHIFT);
            known = new Sought(words.word(numbers[index]), WAYS.get(kind & WAY), use);
            made[index] = known;
        }
        return known;
    }

    /// Whether the phrase may stand there with one character wrong: not where both characters beside those of the key
    /// are, nor where it has but four and all are right.
    ///
    /// @param at where the first character of the key stands; @param end of the text
    boolean mayBeWrong(int index, char[] text, int at, int end) {
        long sign = signs[index];
        int kind = kinds[index];
        int place = at + ((kind & WAY) == OUTER_FIRST ? -1 : FOUR - 1);
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

    void write(OutputStream out) throws IOException {
        Numbers.write(out, signs);
        Numbers.write(out, kinds);
        Numbers.write(out, numbers);
        Numbers.write(out, slots);
    }

    static PhraseTable read(ByteBuffer in, WordTable words) {
        return new PhraseTable(
                words, Numbers.readLongs(in), Numbers.readBytes(in), Numbers.read(in), Numbers.readChars(in));
    }
}
