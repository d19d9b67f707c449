package org.bureaudesk.check.scan;

import java.util.Arrays;

/// A growing row of numbers, without boxes.
public final class Ints {

    private static final int FIRST = 16;
    private static final int[] NONE = {};

    private int[] values = NONE;
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(FIRST, size * 2));
        }
        values[size++] = value;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int get(int index) {
        return values[index];
    }

    /// Takes the last one away.
    public int removeLast() {
        return values[--size];
    }

    /// How many of a row that never falls are at most `value`.
    public int countUpTo(int value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Puts the smallest first.
    public void sort() {
        Arrays.sort(values, 0, size);
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
