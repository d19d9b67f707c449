package org.bureaudesk.check.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The rows of numbers that stand for sets of words answer as the sets would, built or read from a file.
class PhraseRowsProperties {

    private static final String SOME = "甲乙丙丁戊己\uFFFF\u0000";

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(SOME.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(5);
    }

    @Property(tries = 200)
    void aTableHoldsItsWordsAndNoOthers(
            @ForAll Set<@From("words") String> words, @ForAll List<@From("words") String> asked) throws IOException {
        var ordered = new LinkedHashSet<>(words);
        var built = WordTable.of(ordered);
        for (var table : List.of(built, read(built::write, WordTable::read))) {
            for (var word : asked) {
                var text = ("丁" + word + "甲").toCharArray();
                assertThat(table.has(text, 1, 1 + word.length())).isEqualTo(words.contains(word));
            }
            var numbered = new ArrayList<String>();
            for (int number = 0; number < words.size(); number++) {
                numbered.add(table.word(number));
                assertThat(table.numberOf(table.word(number))).isEqualTo(number);
            }
            assertThat(numbered).containsExactlyElementsOf(ordered);
        }
    }

    @Property(tries = 200)
    void charactersAreAlikeWhereARowHoldsBoth(@ForAll List<@From("words") String> rows) throws IOException {
        var built = Alike.of(rows);
        for (var alike : List.of(built, read(built::write, Alike::read))) {
            SOME.chars()
                    .forEach(one -> SOME.chars()
                            .forEach(other -> assertThat(alike.isAlike((char) one, (char) other))
                                    .isEqualTo(rows.stream()
                                            .anyMatch(r -> r.indexOf(one) >= 0 && r.indexOf(other) >= 0))));
        }
    }

    @Property(tries = 200)
    void noPairIsDenied(@ForAll Set<@From("words") String> words) throws IOException {
        var built = PairSet.of(words);
        for (var pairs : List.of(built, read(built::write, PairSet::read))) {
            assertThat(words).allMatch(pairs::hasAll);
            words.stream()
                    .filter(w -> w.length() > 1)
                    .forEach(
                            w -> assertThat(pairs.has(w.charAt(0), w.charAt(1))).isTrue());
        }
    }

    @Example
    void fewStrangersAreTakenForPairsHoweverManyThereAre() {
        for (int many : new int[] {10, 1_000, 30_000}) {
            var words = new HashSet<String>();
            for (int i = 0; i < many; i++) {
                words.add("" + (char) ('一' + i % 181) + (char) ('一' + i / 181));
            }
            var pairs = PairSet.of(words);
            int taken = 0;
            for (int i = 0; i < 10_000; i++) {
                taken += pairs.has((char) ('一' + 181 + i % 97), (char) ('一' + i / 97)) ? 1 : 0;
            }
            assertThat(taken).as("of 10,000, among %d", many).isLessThan(500);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static <T> T read(Writing written, Function<ByteBuffer, T> reading) throws IOException {
        var out = new ByteArrayOutputStream();
        written.to(out);
        var in = ByteBuffer.wrap(out.toByteArray());
        var read = reading.apply(in);
        assertThat(in.hasRemaining()).isFalse();
        return read;
    }
}
