package org.bureaudesk.check.scan;

import java.util.Arrays;
import java.util.List;

/// Which characters are taken for one another because they sound or look alike (音近、形近字). Immutable.
final class Alike {

    private static final int[] NONE = {};

    private final int[][] rowsOf = new int[1 << Character.SIZE][];

    /// @param rows of characters, each like every other of its row
    Alike(List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).length(); i++) {
                add(rows.get(row).charAt(i), row);
            }
        }
    }

    private void add(char c, int row) {
        var known = rowsOf[c] == null ? NONE : rowsOf[c];
        var more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = row;
        rowsOf[c] = more;
    }

    boolean isAlike(char one, char other) {
        if (rowsOf[one] == null || rowsOf[other] == null) {
            return false;
        }
        for (int row : rowsOf[one]) {
            for (int that : rowsOf[other]) {
                if (row == that) {
                    return true;
                }
            }
        }
        return false;
    }
}
