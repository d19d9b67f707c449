package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;

/// Tells at which places of a text a term may begin, by the three characters it begins with; wrong now and then where
/// it
/// says yes, never where it says no. Saves the automaton most of the text. Immutable once built.
///
/// One number is read at each place, found by two characters: it tells of terms of these two, and of those that go on.
final class TermStarts {

    private static final int WORD_BITS = 14; // 128 KiB: stays in a cache near the processor
    private static final int SHIFT = Integer.SIZE - WORD_BITS;
    private static final int BIT = 6;
    private static final int SPREAD = 0x9E3779B1;

    private final long[] words;
    private final long[] singles;
    private final boolean anySingle;

    private TermStarts(long[] words, long[] singles) {
        this.words = words;
        this.singles = singles;
        this.anySingle = !Arrays.equals(singles, new long[singles.length]);
    }

    /// @param terms folded
    static TermStarts of(Collection<String> terms) {
        var words = new long[1 << WORD_BITS];
        var singles = new long[1 << 10];
        for (var term : terms) {
            if (term.length() == 1) {
                singles[term.charAt(0) >> BIT] |= 1L << term.charAt(0);
            } else {
                int pair = join(mix(term.charAt(0)), mix(term.charAt(1)));
                int told = term.length() == 2 ? pair : join(pair, mix(term.charAt(2)));
                words[pair >>> SHIFT] |= 1L << told | 1L << (told >>> BIT);
            }
        }
        return new TermStarts(words, singles);
    }

    /// The first place from `from` on where a term may begin; `to` where none does that ends there at the latest.
    int next(char[] text, int from, int to) {
        int last = to - 2;
        if (from < last) {
            int first = mix(text[from]);
            int second = mix(text[from + 1]);
            for (int i = from; i < last; i++) {
                int third = mix(text[i + 2]);
                int two = join(first, second);
                int three = join(two, third);
                long word = words[two >>> SHIFT];
                long found = (word >>> two & word >>> (two >>> BIT)) | (word >>> three & word >>> (three >>> BIT));
                if ((found & 1) != 0 || (anySingle && isSingle(text[i]))) {
                    return i;
                }
                first = second;
                second = third;
            }
        }
        return nextOfLast(text, Math.max(from, last), to);
    }

    private int nextOfLast(char[] text, int from, int to) {
        for (int i = Math.max(from, 0); i < to; i++) {
            if (isSingle(text[i]) || (i + 1 < to && mayBe(join(mix(text[i]), mix(text[i + 1]))))) {
                return i;
            }
        }
        return to;
    }

    private boolean mayBe(int two) {
        long word = words[two >>> SHIFT];
        return (word >>> two & word >>> (two >>> BIT) & 1) != 0;
    }

    private boolean isSingle(char c) {
        return (singles[c >> BIT] >>> c & 1) != 0;
    }

    private static int mix(char c) {
        return c * SPREAD;
    }

    private static int join(int before, int mixed) {
        return Integer.rotateLeft(before, 13) + mixed;
    }

    void write(OutputStream out) throws IOException {
        Numbers.write(out, words);
        Numbers.write(out, singles);
    }

    static TermStarts read(ByteBuffer in) {
        return new TermStarts(Numbers.readLongs(in), Numbers.readLongs(in));
    }
}
