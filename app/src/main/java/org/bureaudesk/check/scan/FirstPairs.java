package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;

/// Tells at which places of a text a term may begin, by the two characters it begins with; wrong now and then where it
/// says yes, never where it says no. Saves the automaton most of the text. Immutable once built.
final class FirstPairs {

    private static final int WORD_BITS = 14; // 128 KiB: stays in the cache nearest the processor
    private static final int SPREAD = 0x9E3779B1;
    private static final int STEP = 0x85EBCA77;

    private final long[] pairs;
    private final long[] singles;
    private final boolean anySingle;

    private FirstPairs(long[] pairs, long[] singles) {
        this.pairs = pairs;
        this.singles = singles;
        boolean any = false;
        for (var bits : singles) {
            any |= bits != 0;
        }
        this.anySingle = any;
    }

    /// @param terms folded
    static FirstPairs of(Collection<String> terms) {
        var pairs = new long[1 << WORD_BITS];
        var singles = new long[1 << 10];
        for (var term : terms) {
            if (term.length() == 1) {
                singles[term.charAt(0) >> 6] |= 1L << term.charAt(0);
            } else {
                int mixed = mix(term.charAt(0), term.charAt(1));
                pairs[mixed >>> (Integer.SIZE - WORD_BITS)] |= mask(mixed);
            }
        }
        return new FirstPairs(pairs, singles);
    }

    /// Whether a term of several characters may begin with these two.
    boolean mayBegin(char first, char second) {
        int mixed = mix(first, second);
        long mask = mask(mixed);
        return (pairs[mixed >>> (Integer.SIZE - WORD_BITS)] & mask) == mask;
    }

    /// Whether the character is a term by itself.
    boolean isSingle(char c) {
        return anySingle && (singles[c >> 6] >>> c & 1) != 0;
    }

    private static int mix(char first, char second) {
        return (first * STEP + second) * SPREAD;
    }

    /// Two bits of one word: read once, seldom both set by others.
    private static long mask(int mixed) {
        return 1L << mixed | 1L << (mixed >>> 6);
    }

    void write(OutputStream out) throws IOException {
        Numbers.write(out, pairs);
        Numbers.write(out, singles);
    }

    static FirstPairs read(ByteBuffer in) {
        return new FirstPairs(Numbers.readLongs(in), Numbers.readLongs(in));
    }
}
