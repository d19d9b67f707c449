package org.bureaudesk.bench;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.engine.CheckEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One check of one text, by ours, by the bare automaton and by sensitive-word, all with the same terms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckCase {

    @Param("60000")
    int terms;

    @Param("20000")
    int length;

    /// Sentences that hold nothing, or what offices really publish.
    @Param("prose")
    String kind = "prose";

    private String text = "";
    private Draft draft = Draft.of("", "", "");

    /// Our engine.
    @State(Scope.Benchmark)
    public static class Ours {

        CheckEngine engine = CheckTexts.engine(java.util.List.of(Term.allowed("无")));

        @Setup
        public void build(CheckCase given) {
            engine = CheckTexts.engine(CheckTexts.terms(given.terms));
        }
    }

    /// The automaton of the library alone: no folding, no rules, no way back.
    @State(Scope.Benchmark)
    public static class Bare {

        final AhoCorasickDoubleArrayTrie<String> automaton = new AhoCorasickDoubleArrayTrie<>();

        @Setup
        public void build(CheckCase given) {
            var words = new TreeMap<String, String>();
            CheckTexts.terms(given.terms).forEach(t -> words.put(t.head(), t.head()));
            automaton.build(words);
        }
    }

    /// A library that does what ours does, as far as words go.
    @State(Scope.Benchmark)
    public static class Other {

        SensitiveWordBs words = SensitiveWordBs.newInstance();

        @Setup
        public void build(CheckCase given) {
            var list = CheckTexts.terms(given.terms).stream()
                    .map(Term::head)
                    .distinct()
                    .toList();
            words = SensitiveWordBs.newInstance().wordDeny(() -> list).init();
        }
    }

    @Setup
    public void write() {
        text = kind.equals("life") ? CheckTexts.life(length) : CheckTexts.prose(length);
        draft = Draft.of("", "", text);
    }

    @Benchmark
    public int check(Ours ours) {
        return ours.engine.check(draft).size();
    }

    @Benchmark
    public int automaton(Bare bare) {
        return bare.automaton.parseText(text).size();
    }

    @Benchmark
    public int sensitiveWord(Other other) {
        return other.words.findAll(text).size();
    }
}
