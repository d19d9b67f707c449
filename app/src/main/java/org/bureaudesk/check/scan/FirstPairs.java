package org.bureaudesk.check.scan;

import java.util.Collection;

/// Tells whether two characters are one of many pairs; wrong now and then where it says yes, never where it says no.
/// Immutable once built.
final class FirstPairs {

    private static final int MOST_BITS = 14; // of the number of a word: 128 KiB stay in a cache near the processor
    private static final int FEWEST_BITS = 5;
    private static final int ROOM = 4; // terms a word may be set for
    private static final int SPREAD = 0x9E3779B1;
    private static final int STEP = 0x85EBCA77;

    private final long[] pairs;
    private final int shift;

    private FirstPairs(long[] pairs) {
        this.pairs = pairs;
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(pairs.length);
    }

    /// @param pairs each of two characters
    static FirstPairs of(Collection<String> pairs) {
        int bits = FEWEST_BITS;
        while (bits < MOST_BITS && 1 << bits < pairs.size() / ROOM) {
            bits++;
        }
        var words = new long[1 << bits];
        for (var pair : pairs) {
            int mixed = mix(pair.charAt(0), pair.charAt(1));
            words[mixed >>> (Integer.SIZE - bits)] |= mask(mixed);
        }
        return new FirstPairs(words);
    }

    /// Whether the two may be one of the pairs.
    boolean mayBegin(char first, char second) {
        int mixed = mix(first, second);
        long mask = mask(mixed);
        return (pairs[mixed >>> shift] & mask) == mask;
    }

    private static int mix(char first, char second) {
        return (first * STEP + second) * SPREAD;
    }

    /// Two bits of one word: read once, seldom both set by others.
    private static long mask(int mixed) {
        return 1L << mixed | 1L << (mixed >>> 6);
    }
}
