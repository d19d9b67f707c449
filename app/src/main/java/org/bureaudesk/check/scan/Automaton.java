package org.bureaudesk.check.scan;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import org.bureaudesk.check.scan.TermIndex.Hits;

/// The automaton that the library builds (Aho-Corasick in a double array), as plain rows of numbers: run only where a
/// word may begin and only as far as one may go on, and copied from a file in a moment. Immutable once built.
final class Automaton {

    private final int[] base;
    private final int[] check;
    private final int[] fail;
    private final int[] lengths;
    private final int[] foundAt;
    private final int[] found;

    /// @param foundAt by state, where in `found` stand how many words end here and which; 0 where none does
    private Automaton(int[] base, int[] check, int[] fail, int[] lengths, int[] foundAt, int[] found) {
        this.base = base;
        this.check = check;
        this.fail = fail;
        this.lengths = lengths;
        this.foundAt = foundAt;
        this.found = found;
    }

    /// @param words not empty; each with its number
    static Automaton of(SortedMap<String, Integer> words) {
        return words.isEmpty() ? empty() : new Builder(words).built();
    }

    private static Automaton empty() {
        var none = new int[0];
        return new Automaton(none, none, none, none, none, none);
    }

    /// Where words stand in the text, wholly from `from` to `to`.
    void run(char[] text, int from, int to, TermStarts starts, Hits hits) {
        if (base.length == 0) {
            return;
        }
        for (int i = starts.next(text, from, to); i < to; i = starts.next(text, i, to)) {
            i = runFrom(text, i, to, hits);
        }
    }

    /// Answers with the first place not yet dealt with: where no word is under way, or only one that begins there.
    private int runFrom(char[] text, int begin, int to, Hits hits) {
        int root = base[0];
        int state = 0;
        for (int i = begin; i < to; i++) {
            state = step(state, text[i]);
            if (state == 0) {
                return i + 1;
            }
            if (i > begin && state == root + text[i] + 1) {
                return i;
            }
            int at = foundAt[state];
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
            int to = base[state] + c + 1;
            if (check[to] == base[state]) {
                return to;
            }
            if (state == 0) {
                return 0;
            }
            state = fail[state];
        }
    }

    void write(OutputStream out) throws IOException {
        for (var row : new int[][] {base, check, fail, lengths, foundAt, found}) {
            Numbers.write(out, row);
        }
    }

    static Automaton read(ByteBuffer in) {
        return new Automaton(
                Numbers.read(in),
                Numbers.read(in),
                Numbers.read(in),
                Numbers.read(in),
                Numbers.read(in),
                Numbers.read(in));
    }

    /// Opens what the library builds.
    private static final class Builder extends AhoCorasickDoubleArrayTrie<Integer> {

        private static final long serialVersionUID = 1L;

        Builder(SortedMap<String, Integer> words) {
            build(words);
        }

        Automaton built() {
            var foundAt = new int[output.length];
            var found = new Ints();
            found.add(0); // so that no place is 0
            for (int state = 0; state < output.length; state++) {
                var here = output[state];
                if (here != null) {
                    foundAt[state] = found.size();
                    found.add(here.length);
                    for (int word : here) {
                        found.add(word);
                    }
                }
            }
            return new Automaton(base, check, fail, l, foundAt, found.toArray());
        }
    }
}
