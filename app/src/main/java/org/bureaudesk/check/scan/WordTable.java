package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/// Words as plain rows of numbers, told from others without making a string. Immutable once built.
final class WordTable {

    private static final int SPREAD = 0x9E3779B1;
    private static final int STEP = 31;
    private static final int ROOM = 2;

    private final char[] units;
    private final int[] ends;
    private final int[] slots;

    /// @param slots a power of two of them, each 0 or one more than the number of a word
    private WordTable(char[] units, int[] ends, int[] slots) {
        this.units = units;
        this.ends = ends;
        this.slots = slots;
    }

    /// @param words numbered in their order
    static WordTable of(Set<String> words) {
        var ends = new int[words.size()];
        var units = String.join("", words).toCharArray();
        var table = new WordTable(units, ends, new int[Integer.highestOneBit(words.size() * ROOM + 1) * ROOM]);
        int number = 0;
        int end = 0;
        for (var word : words) {
            end += word.length();
            ends[number] = end;
            table.slots[table.slot(units, end - word.length(), end)] = ++number;
        }
        return table;
    }

    /// @return -1 where it is none of the words
    int numberOf(String word) {
        return numberOf(word.toCharArray(), 0, word.length());
    }

    /// Whether the text from one place to the other is one of the words.
    boolean has(char[] text, int from, int to) {
        return numberOf(text, from, to) >= 0;
    }

    String word(int number) {
        int from = begin(number);
        return new String(units, from, ends[number] - from);
    }

    private int numberOf(char[] text, int from, int to) {
        return slots[slot(text, from, to)] - 1;
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /// Where the word stands or, unknown, would have to stand.
    private int slot(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * STEP + text[i];
        }
        int last = slots.length - 1;
        int slot = ((hash * SPREAD) >>> Character.SIZE) & last;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, text, from, to)) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private boolean isAt(int number, char[] text, int from, int to) {
        int at = begin(number);
        if (ends[number] - at != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text[i] != units[at + i - from]) {
                return false;
            }
        }
        return true;
    }

    void write(OutputStream out) throws IOException {
        Numbers.write(out, units);
        Numbers.write(out, ends);
        Numbers.write(out, slots);
    }

    static WordTable read(ByteBuffer in) {
        return new WordTable(Numbers.readChars(in), Numbers.read(in), Numbers.read(in));
    }
}
