package org.bureaudesk.check.scan;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.bureaudesk.check.Term;

/// All terms as one automaton, found in a single pass over the folded text. Immutable once built, so thread-safe.
public final class TermIndex {

    private static final Entry[] NONE = {};

    private final Automaton automaton;
    private final FirstPairs pairs;
    private final Entry[][] entries;

    private TermIndex(Automaton automaton, FirstPairs pairs, Entry[][] entries) {
        this.automaton = automaton;
        this.pairs = pairs;
        this.entries = entries;
    }

    /// Builds the automaton; terms of noise alone are left out.
    public static TermIndex of(List<Term> terms, Characters characters) {
        var byText = new TreeMap<String, List<Entry>>();
        for (var term : terms) {
            var sought = Entry.sought(term, characters);
            if (!sought.isEmpty()) {
                byText.computeIfAbsent(sought, _ -> new ArrayList<>(1)).add(Entry.of(term, characters));
            }
        }
        var entries = new Entry[byText.size()][];
        var numbers = new TreeMap<String, Integer>();
        for (var entry : byText.entrySet()) {
            entries[numbers.size()] = entry.getValue().toArray(NONE);
            numbers.put(entry.getKey(), numbers.size());
        }
        var automaton = new Automaton();
        if (!numbers.isEmpty()) {
            automaton.build(numbers);
        }
        return new TermIndex(automaton, FirstPairs.of(numbers.keySet()), entries);
    }

    /// Reads an automaton written by [#write] for the very same terms.
    public static TermIndex read(DataInputStream in, List<Term> terms, Characters characters) throws IOException {
        var entries = new Entry[in.readInt()][];
        var flat = Numbers.read(in);
        int next = 0;
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new Entry[flat[next++]];
            for (int k = 0; k < entries[i].length; k++) {
                entries[i][k] = Entry.of(terms.get(flat[next++]), characters);
            }
        }
        var pairs = FirstPairs.read(in);
        return new TermIndex(entries.length == 0 ? new Automaton() : Automaton.read(in), pairs, entries);
    }

    /// Writes the automaton, which takes longer to build than to read; `terms` as it was built from.
    public void write(DataOutputStream out, List<Term> terms) throws IOException {
        var numbers = new IdentityHashMap<Term, Integer>();
        for (int i = 0; i < terms.size(); i++) {
            numbers.put(terms.get(i), i);
        }
        var flat = new Ints();
        for (var same : entries) {
            flat.add(same.length);
            for (var entry : same) {
                flat.add(Objects.requireNonNull(numbers.get(entry.term())));
            }
        }
        out.writeInt(entries.length);
        Numbers.write(out, flat.toArray());
        pairs.write(out);
        if (entries.length > 0) {
            automaton.write(out);
        }
    }

    /// Every place of the folded text where a term stands, by where it ends.
    public Hits find(Scan scan) {
        var hits = new Hits();
        if (entries.length > 0) {
            automaton.run(scan, pairs, hits);
        }
        return hits;
    }

    /// The terms of a hit: those whose first parts read alike.
    public Entry[] entries(Hits hits, int hit) {
        return entries[hits.entry(hit)];
    }

    /// Places where terms stand, in numbers of folded units.
    public static final class Hits {

        private final Ints places = new Ints();

        void add(int begin, int end, int entry) {
            places.add(begin);
            places.add(end);
            places.add(entry);
        }

        public int size() {
            return places.size() / 3;
        }

        public boolean isEmpty() {
            return places.isEmpty();
        }

        public int begin(int hit) {
            return places.get(hit * 3);
        }

        public int end(int hit) {
            return places.get(hit * 3 + 1);
        }

        int entry(int hit) {
            return places.get(hit * 3 + 2);
        }
    }

    /// The library's automaton, run only where a term may begin and only as far as one may go on.
    private static final class Automaton extends AhoCorasickDoubleArrayTrie<Integer> {

        private static final long serialVersionUID = 1L;

        void run(Scan scan, FirstPairs pairs, Hits hits) {
            var text = scan.plain();
            int last = scan.length() - 1;
            for (int i = 0; i <= last; ) {
                var begins = (i < last && pairs.mayBegin(text[i], text[i + 1])) || pairs.isSingle(text[i]);
                i = begins ? runFrom(i, scan, hits) : i + 1;
            }
        }

        /// Answers with the first place not yet dealt with: where no term is under way, or only one that begins there.
        private int runFrom(int begin, Scan scan, Hits hits) {
            var text = scan.plain();
            int root = base[0];
            int state = 0;
            for (int i = begin; i < scan.length(); i++) {
                state = step(state, text[i]);
                if (state == 0) {
                    return i + 1;
                }
                if (i > begin && state == root + text[i] + 1) {
                    return i;
                }
                var found = output[state];
                if (found != null) {
                    for (int entry : found) {
                        hits.add(i + 1 - l[entry], i + 1, entry);
                    }
                }
            }
            return scan.length();
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

        void write(DataOutputStream out) throws IOException {
            Numbers.write(out, base);
            Numbers.write(out, check);
            Numbers.write(out, fail);
            Numbers.write(out, l);
            var flat = new Ints();
            for (int state = 0; state < output.length; state++) {
                var found = output[state];
                if (found != null) {
                    flat.add(state);
                    flat.add(found.length);
                    for (int entry : found) {
                        flat.add(entry);
                    }
                }
            }
            out.writeInt(output.length);
            Numbers.write(out, flat.toArray());
        }

        static Automaton read(DataInputStream in) throws IOException {
            var automaton = new Automaton();
            automaton.base = Numbers.read(in);
            automaton.check = Numbers.read(in);
            automaton.fail = Numbers.read(in);
            automaton.l = Numbers.read(in);
            automaton.output = new int[in.readInt()][];
            automaton.size = automaton.output.length;
            var flat = Numbers.read(in);
            for (int i = 0; i < flat.length; ) {
                var state = flat[i++];
                var found = new int[flat[i++]];
                System.arraycopy(flat, i, found, 0, found.length);
                automaton.output[state] = found;
                i += found.length;
            }
            return automaton;
        }
    }
}
