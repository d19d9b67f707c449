package org.bureaudesk.check.scan;

import java.util.BitSet;

/// Pairs of characters; wrong now and then where it says yes, never where it says no. Changes only while it is filled.
public final class PairSet {

    private static final int SPREAD = 0x9E3779B1;
    private static final int STEP = 0x85EBCA77;
    private static final int BITS = 20;

    private final BitSet pairs = new BitSet();

    public void add(char first, char second) {
        pairs.set(hash(first, second));
    }

    /// Every two characters in a row of the word.
    void addAll(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            add(word.charAt(i), word.charAt(i + 1));
        }
    }

    public boolean has(char first, char second) {
        return pairs.get(hash(first, second));
    }

    boolean hasAll(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            if (!has(word.charAt(i), word.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char first, char second) {
        return ((first * STEP + second) * SPREAD) >>> (Integer.SIZE - BITS);
    }
}
