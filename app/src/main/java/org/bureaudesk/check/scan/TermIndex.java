package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.bureaudesk.check.Term;

/// Many terms as one automaton, found in a single pass over the folded text. Thread-safe; nothing of it changes to look
/// at.
public final class TermIndex {

    private final Automaton automaton;
    private final TermStarts starts;
    private final int[] ends;
    private final int[] numbers;
    private final int reach;
    private final List<Term> terms;
    private final Characters characters;
    private final AtomicReferenceArray<Entry[]> made;

    private TermIndex(Parts parts, List<Term> terms, Characters characters) {
        this.automaton = parts.automaton();
        this.starts = parts.starts();
        this.ends = parts.ends();
        this.numbers = parts.numbers();
        this.reach = parts.reach();
        this.terms = terms;
        this.characters = characters;
        this.made = new AtomicReferenceArray<>(ends.length);
    }

    /// @param ends by word, where in `numbers` its terms end
    /// @param numbers of the terms, doubled; odd where the part behind the gap is sought
    /// @param reach the longest place of a term, in folded units
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    private record Parts(Automaton automaton, TermStarts starts, int[] ends, int[] numbers, int reach) {}

    /// Builds the automaton of the terms that are wanted; those of noise alone are left out.
    static TermIndex of(List<Term> terms, Predicate<Term> wanted, CommonPairs common, Characters characters) {
        var byText = new TreeMap<String, Ints>();
        int reach = 0;
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var byTail = wanted.test(term) && common.isTailRarer(term);
            var sought = wanted.test(term) ? Entry.sought(term, byTail, characters) : "";
            if (!sought.isEmpty()) {
                byText.computeIfAbsent(sought, _ -> new Ints()).add(i * 2 + (byTail ? 1 : 0));
                reach = Math.max(reach, Entry.of(term, byTail, characters).longest(sought.length()));
            }
        }
        var ends = new Ints();
        var numbers = new Ints();
        var words = new TreeMap<String, Integer>();
        for (var word : byText.entrySet()) {
            words.put(word.getKey(), words.size());
            for (int number : word.getValue().toArray()) {
                numbers.add(number);
            }
            ends.add(numbers.size());
        }
        var starts = TermStarts.of(words.keySet());
        return new TermIndex(
                new Parts(Automaton.of(words), starts, ends.toArray(), numbers.toArray(), reach), terms, characters);
    }

    /// Reads an index written by [#write] for these terms.
    static TermIndex read(ByteBuffer in, List<Term> terms, Characters characters) {
        var parts = new Parts(
                Automaton.read(in), TermStarts.read(in), Numbers.read(in), Numbers.read(in), Numbers.read(in)[0]);
        return new TermIndex(parts, terms, characters);
    }

    /// Writes what takes longer to build than to read.
    void write(OutputStream out) throws IOException {
        automaton.write(out);
        starts.write(out);
        Numbers.write(out, ends);
        Numbers.write(out, numbers);
        Numbers.write(out, new int[] {reach});
    }

    /// Every place of the folded text where a term stands, by where it ends.
    public Hits find(Scan scan) {
        var hits = new Hits();
        automaton.run(scan.plain(), 0, scan.length(), starts, hits);
        return hits;
    }

    /// Every place where a term stands between two places of the original text.
    public Hits findBetween(Scan scan, int from, int to) {
        var hits = new Hits();
        automaton.run(scan.plain(), scan.unitFrom(from), scan.unitFrom(to), starts, hits);
        return hits;
    }

    /// Every place of a term that covers one of these, and perhaps others; what lies far from them is not read.
    ///
    /// @param units folded units of the text, never falling
    public Hits findAround(Scan scan, Ints units) {
        var hits = new Hits();
        int from = 0;
        int to = 0;
        for (int i = 0; i < units.size(); i++) {
            int first = Math.max(0, units.get(i) + 1 - reach);
            if (first >= to) {
                automaton.run(scan.plain(), from, to, starts, hits);
                from = first;
            }
            to = Math.max(to, Math.min(scan.length(), units.get(i) + reach));
        }
        automaton.run(scan.plain(), from, to, starts, hits);
        return hits;
    }

    /// The terms of a hit: those whose first parts read alike.
    public Entry[] entries(Hits hits, int hit) {
        int word = hits.word(hit);
        var known = made.getAcquire(word);
        if (known == null) {
            known = make(word);
            made.setRelease(word, known);
        }
        return known;
    }

    private Entry[] make(int word) {
        int from = word == 0 ? 0 : ends[word - 1];
        var entries = new Entry[ends[word] - from];
        for (int i = 0; i < entries.length; i++) {
            int number = numbers[from + i];
            entries[i] = Entry.of(terms.get(number >> 1), (number & 1) != 0, characters);
        }
        return entries;
    }

    /// Places where terms stand, in numbers of folded units.
    public static final class Hits {

        private final Ints places = new Ints();

        void add(int begin, int end, int word) {
            places.add(begin);
            places.add(end);
            places.add(word);
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

        int word(int hit) {
            return places.get(hit * 3 + 2);
        }
    }
}
