package org.bureaudesk.check.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;

/// The automaton with its filter finds what a plain search finds: every place of every term, and nothing else.
class TermIndexProperties {

    private static final Characters CHARACTERS = new Characters("賭赌");

    @Property(tries = 400)
    void findsEveryPlaceOfEveryTerm(@ForAll("texts") String text, @ForAll("words") Set<String> words) {
        var terms = terms(words);
        assertThat(places(index(terms), text)).isEqualTo(plainSearch(text, words));
    }

    @Property(tries = 400)
    void aroundSomeUnitsEveryTermThatCoversOneIsFound(
            @ForAll("texts") String text, @ForAll("words") Set<String> words, @ForAll("units") List<Integer> units) {
        var index = index(terms(words));
        var sought = new Ints();
        units.stream().sorted().filter(u -> u < text.length()).forEach(sought::add);
        var scan = scan(text);
        var around = places(index, scan, index.findAround(scan, sought));
        var everywhere = plainSearch(text, words);
        assertThat(everywhere).containsAll(around);
        assertThat(around).containsAll(covering(everywhere, sought));
    }

    private static TermIndex index(List<Term> terms) {
        return TermIndex.of(terms, _ -> true, new CommonPairs(List.of(), CHARACTERS), CHARACTERS);
    }

    private static Set<String> covering(Set<String> places, Ints units) {
        var covering = new TreeSet<String>();
        for (var place : places) {
            var ends = place.substring(0, place.indexOf(' ')).split("-", -1);
            for (int i = 0; i < units.size(); i++) {
                if (Integer.parseInt(ends[0]) <= units.get(i) && units.get(i) < Integer.parseInt(ends[1])) {
                    covering.add(place);
                }
            }
        }
        return covering;
    }

    @Property(tries = 300)
    void betweenTwoPlacesOfTheOriginalStandTheTermsThatStandThereWholly(
            @ForAll("texts") String text,
            @ForAll("words") Set<String> words,
            @ForAll("noises") List<String> noises,
            @ForAll("units") List<Integer> units) {
        var noisy = new StringBuilder();
        var places = new Ints();
        for (int i = 0; i < text.length(); i++) {
            places.add(noisy.length());
            noisy.append(text.charAt(i)).append(noises.get(i % noises.size()));
        }
        int from = units.isEmpty() ? 0 : Math.min(units.getFirst(), text.length());
        int to = Math.max(from, Math.min(text.length(), from + 9));
        var scan = scan(noisy.toString());
        var index = index(terms(words));
        int begin = from < text.length() ? places.get(from) : noisy.length();
        int end = to < text.length() ? places.get(to) : noisy.length();
        assertThat(places(index, scan, index.findBetween(scan, begin, end)))
                .isEqualTo(moved(plainSearch(text.substring(from, to), words), from, places));
    }

    /// Where the units of a text stand after noise was put between them.
    private static Set<String> moved(Set<String> found, int by, Ints places) {
        var moved = new TreeSet<String>();
        for (var place : found) {
            var parts = place.split("[- ]", 3);
            int begin = places.get(Integer.parseInt(parts[0]) + by);
            int end = places.get(Integer.parseInt(parts[1]) + by - 1) + 1;
            moved.add(begin + "-" + end + " " + parts[2]);
        }
        return moved;
    }

    @Example
    void ofATermWithAGapTheHalfThatProseHasLessIsLookedFor() {
        var terms = List.of(
                Term.guard("办理", Category.FRAUD),
                Term.allowed("任务完成"),
                Term.banned("办理…文凭", Category.FRAUD, Severity.NORMAL),
                Term.banned("文凭…办理", Category.FRAUD, Severity.NORMAL),
                Term.banned("任务…垫付款", Category.FRAUD, Severity.NORMAL),
                Term.banned("刷…点赞", Category.FRAUD, Severity.NORMAL),
                Term.banned("赌博", Category.GAMBLING, Severity.NORMAL));
        var common = new CommonPairs(terms, CHARACTERS);
        assertThat(terms.stream().filter(common::isTailRarer).map(Term::text))
                .containsExactly("办理…文凭", "任务…垫付款", "刷…点赞");
    }

    @Property(tries = 50)
    void whatWasWrittenReadsBackTheSame(@ForAll("texts") String text, @ForAll("words") Set<String> words)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        TermLists.of(terms(words), CHARACTERS).write(bytes);
        var read = TermLists.read(ByteBuffer.wrap(bytes.toByteArray()));
        assertThat(places(read.judged(), text)).isEqualTo(plainSearch(text, words));
        assertThat(places(read.guards(), text)).isEmpty();
        assertThat(read.characters().normalise("賭 Ａ")).isEqualTo("赌a");
    }

    @Property(tries = 200)
    void noiseBetweenTheCharactersHidesNothing(@ForAll("texts") String text, @ForAll("noises") List<String> noises) {
        var noisy = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            noisy.append(text.charAt(i)).append(noises.get(i % noises.size()));
        }
        var index = index(terms(Set.of("甲乙", "乙丙甲")));
        assertThat(index.find(scan(noisy.toString())).size())
                .isEqualTo(index.find(scan(text)).size());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("甲乙丙丁赌赌a").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<Integer>> units() {
        return Arbitraries.integers().between(0, 59).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.strings()
                .withChars("甲乙丙丁赌a")
                .ofMinLength(1)
                .ofMaxLength(5)
                .set()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> noises() {
        return Arbitraries.of("", "*", "\u200B", " ", "·", "　", "．")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private static Scan scan(String text) {
        return new Scan(Draft.of("", "", text), Field.BODY, CHARACTERS);
    }

    private static List<Term> terms(Set<String> words) {
        return words.stream()
                .map(w -> Term.banned(w, Category.OWN, Severity.NORMAL))
                .toList();
    }

    private static Set<String> places(TermIndex index, String text) {
        var scan = scan(text);
        return places(index, scan, index.find(scan));
    }

    private static Set<String> places(TermIndex index, Scan scan, TermIndex.Hits hits) {
        var places = new ArrayList<String>();
        for (int hit = 0; hit < hits.size(); hit++) {
            for (var entry : index.entries(hits, hit)) {
                var from = scan.start(hits.begin(hit));
                var to = scan.end(hits.end(hit) - 1);
                places.add(from + "-" + to + " " + entry.term().text());
            }
        }
        assertThat(places).doesNotHaveDuplicates();
        return new TreeSet<>(places);
    }

    private static Set<String> plainSearch(String text, Set<String> words) {
        var places = new TreeSet<String>();
        for (var word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                places.add(at + "-" + (at + word.length()) + " " + word);
            }
        }
        return places;
    }
}
