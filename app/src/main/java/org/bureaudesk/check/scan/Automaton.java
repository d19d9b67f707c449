package org.bureaudesk.check.scan;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import org.bureaudesk.check.scan.TermIndex.Hits;
import org.jspecify.annotations.Nullable;

/// The automaton that the library builds (Aho-Corasick in a double array), as plain rows of numbers: run only where a
/// word may begin and only as far as one may go on, and copied from a file in a moment. Immutable once built.
final class Automaton {

    /// Of a state four numbers in a row, so that a step reads one place of the memory.
    private static final int BASE = 0;
    private static final int CHECK = 1;
    private static final int FAIL = 2;
    private static final int FOUND = 3;
    private static final int BITS = 2;

    private final int[] cells;
    private final int[] lengths;
    private final int[] found;

    /// @param cells by state: base, check, fail, and where in `found` stand how many words end here and which, 0 where
    /// none does
    private Automaton(int[] cells, int[] lengths, int[] found) {
        this.cells = cells;
        this.lengths = lengths;
        this.found = found;
    }

    /// @param words not empty; each with its number
    static Automaton of(SortedMap<String, Integer> words) {
        return words.isEmpty() ? empty() : new Builder(words).built();
    }

    private static Automaton empty() {
        var none = new int[0];
        return new Automaton(none, none, none);
    }

    /// Where words stand in the text, wholly from `from` to `to`.
    void run(char[] text, int from, int to, TermStarts starts, Hits hits) {
        if (cells.length == 0) {
            return;
        }
        for (int i = starts.next(text, from, to); i < to; i = starts.next(text, i, to)) {
            i = runFrom(text, i, to, hits);
        }
    }

    /// Answers with the first place not yet dealt with: where no word is under way, or only one that begins there.
    private int runFrom(char[] text, int begin, int to, Hits hits) {
        int root = cells[BASE];
        int state = 0;
        for (int i = begin; i < to; i++) {
            state = step(state, text[i]);
            if (state == 0) {
                return i + 1;
            }
            if (i > begin && state == root + text[i] + 1) {
                return i;
            }
            int at = cells[(state << BITS) + FOUND];
            if (at != 0) {
                note(at, i + 1, hits);
            }
        }
        return to;
    }

    private void note(int at, int end, Hits hits) {
        for (int k = at + 1; k <= at + found[at]; k++) {
            hits.add(end - lengths[found[k]], end, found[k]);
        }
    }

    private int step(int from, char c) {
        int state = from;
        while (true) {
            int base = cells[state << BITS];
            int to = base + c + 1;
            if (cells[(to << BITS) + CHECK] == base) {
                return to;
            }
            if (state == 0) {
                return 0;
            }
            state = cells[(state << BITS) + FAIL];
        }
    }

    void write(OutputStream out) throws IOException {
        Numbers.write(out, cells);
        Numbers.write(out, lengths);
        Numbers.write(out, found);
    }

    static Automaton read(ByteBuffer in) {
        return new Automaton(Numbers.read(in), Numbers.read(in), Numbers.read(in));
    }

    /// Opens what the library builds.
    private static final class Builder extends AhoCorasickDoubleArrayTrie<Integer> {

        private static final long serialVersionUID = 1L;

        Builder(SortedMap<String, Integer> words) {
            build(words);
        }

        Automaton built() {
            var cells = new int[check.length << BITS];
            var found = new Ints();
            found.add(0); // so that no place is 0
            for (int state = 0; state < check.length; state++) {
                cells[(state << BITS) + BASE] = base[state];
                cells[(state << BITS) + CHECK] = check[state];
                if (state < output.length) {
                    cells[(state << BITS) + FAIL] = fail[state];
                    cells[(state << BITS) + FOUND] = note(output[state], found);
                }
            }
            return new Automaton(cells, l, found.toArray());
        }

        private static int note(int @Nullable [] words, Ints found) {
            if (words == null) {
                return 0;
            }
            int at = found.size();
            found.add(words.length);
            for (int word : words) {
                found.add(word);
            }
            return at;
        }
    }
}
