package org.bureaudesk.check.scan;

import java.util.Arrays;

/// A growing row of numbers, without boxes.
public final class Ints {

    private static final int FIRST = 16;

    private int[] values = new int[FIRST];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return values[index];
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
