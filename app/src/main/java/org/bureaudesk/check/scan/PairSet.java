package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;

/// Tells whether two characters are one of many pairs; wrong now and then where it says yes, never where it says no.
/// Immutable once built.
public final class PairSet {

    private static final int MOST_BITS = 14; // of the number of a word: 128 KiB stay in a cache near the processor
    private static final int FEWEST_BITS = 5;
    private static final int ROOM = 4; // pairs a word may be set for
    private static final int SPREAD = 0x9E3779B1;
    private static final int STEP = 0x85EBCA77;

    private final long[] pairs;
    private final int shift;

    private PairSet(long[] pairs) {
        this.pairs = pairs;
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(pairs.length);
    }

    /// Every two characters in a row of each word.
    static PairSet of(Collection<String> words) {
        int many = words.stream().mapToInt(w -> Math.max(0, w.length() - 1)).sum();
        int bits = FEWEST_BITS;
        while (bits < MOST_BITS && 1 << bits < many / ROOM) {
            bits++;
        }
        var set = new PairSet(new long[1 << bits]);
        for (var word : words) {
            for (int i = 0; i + 1 < word.length(); i++) {
                int mixed = mix(word.charAt(i), word.charAt(i + 1));
                set.pairs[mixed >>> set.shift] |= mask(mixed);
            }
        }
        return set;
    }

    /// Whether the two may be one of the pairs.
    public boolean has(char first, char second) {
        int mixed = mix(first, second);
        long mask = mask(mixed);
        return (pairs[mixed >>> shift] & mask) == mask;
    }

    /// Whether every two characters in a row of the word may be.
    boolean hasAll(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            if (!has(word.charAt(i), word.charAt(i + 1))) {
                return false;
            }
        }
        return true;
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
    }

    static PairSet read(ByteBuffer in) {
        return new PairSet(Numbers.readLongs(in));
    }
}
