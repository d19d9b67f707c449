package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/// Which characters are taken for one another because they sound or look alike (音近、形近字). Immutable once built.
final class Alike {

    private final int[] ends;
    private final char[] rows;

    /// @param ends by character, where in `rows` those it stands in end
    private Alike(int[] ends, char[] rows) {
        this.ends = ends;
        this.rows = rows;
    }

    /// @param rows of characters, each like every other of its row; fewer than 65,536
    static Alike of(List<String> rows) {
        var ends = new int[1 << Character.SIZE];
        rows.forEach(row -> row.chars().forEach(c -> ends[c]++));
        for (int c = 1; c < ends.length; c++) {
            ends[c] += ends[c - 1];
        }
        var of = new char[ends[ends.length - 1]];
        var next = ends.clone();
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).length(); i++) {
                of[--next[rows.get(row).charAt(i)]] = (char) row;
            }
        }
        return new Alike(ends, of);
    }

    boolean isAlike(char one, char other) {
        for (int i = begin(one); i < ends[one]; i++) {
            for (int k = begin(other); k < ends[other]; k++) {
                if (rows[i] == rows[k]) {
                    return true;
                }
            }
        }
        return false;
    }

    private int begin(char c) {
        return c == 0 ? 0 : ends[c - 1];
    }

    void write(OutputStream out) throws IOException {
        Numbers.write(out, ends);
        Numbers.write(out, rows);
    }

    static Alike read(ByteBuffer in) {
        return new Alike(Numbers.read(in), Numbers.readChars(in));
    }
}
