package org.bureaudesk.check.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.lexicon.list.ShippedLists;

/// The small parts the scan is made of, each against the plainest way to say the same.
class ScanPartsProperties {

    private static final Characters CHARACTERS = new Characters(ShippedLists.folding());

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('\u4e00', '\u4e40')
                .ofMinLength(1)
                .ofMaxLength(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("部署赌博abＡＢ12３４月。，,.:：@（）()“” \n\u200B\u3000一二〇\uD842\uDFB7\uD83D\uDE00賭")
                .ofMaxLength(60);
    }

    @Property(tries = 300)
    void aRowOfNumbersCountsAsTheListDoes(
            @ForAll List<@IntRange(min = -50, max = 50) Integer> values,
            @ForAll @IntRange(min = -60, max = 60) int limit) {
        var row = new Ints();
        values.forEach(row::add);
        assertThat(row.size()).isEqualTo(values.size());
        assertThat(row.isEmpty()).isEqualTo(values.isEmpty());
        row.sort();
        assertThat(row.toArray()).isSorted().hasSize(values.size());
        assertThat(row.countUpTo(limit))
                .isEqualTo((int) values.stream().filter(v -> v <= limit).count());
        if (!values.isEmpty()) {
            assertThat(row.removeLast())
                    .isEqualTo(values.stream().max(Integer::compare).orElseThrow());
            assertThat(row.size()).isEqualTo(values.size() - 1);
        }
    }

    @Property(tries = 200)
    void rowsOfNumbersReadBackAndWhatIsCutOffDoesNot(
            @ForAll int[] ints, @ForAll long[] longs, @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int cut)
            throws IOException {
        var out = new ByteArrayOutputStream();
        Numbers.write(out, ints);
        Numbers.write(out, longs);
        Numbers.write(out, bytes);
        var in = ByteBuffer.wrap(out.toByteArray());
        assertThat(Numbers.read(in)).isEqualTo(ints);
        assertThat(Numbers.readLongs(in)).isEqualTo(longs);
        assertThat(Numbers.readBytes(in)).isEqualTo(bytes);
        assertThat(in.hasRemaining()).isFalse();
        if (bytes.length >= cut) {
            var shorter = ByteBuffer.wrap(out.toByteArray(), 0, out.size() - cut);
            Numbers.read(shorter);
            Numbers.readLongs(shorter);
            assertThatThrownBy(() -> Numbers.readBytes(shorter)).isInstanceOf(BufferUnderflowException.class);
        }
    }

    @Example
    void aLengthBelowNothingIsNotBelieved() {
        for (var length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            var bytes = ByteBuffer.allocate(64)
                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                    .putInt(length)
                    .rewind();
            assertThatThrownBy(() -> Numbers.read(bytes)).isInstanceOf(BufferUnderflowException.class);
        }
    }

    @Property(tries = 300)
    void theFilterNeverSaysNoToAWordOfTheList(
            @ForAll("words") String word,
            @ForAll @Size(max = 200) Set<String> others,
            @ForAll @StringLength(max = 3) String before) {
        var terms = new java.util.HashSet<>(others);
        terms.removeIf(String::isEmpty);
        terms.add(word);
        var filter = TermStarts.of(terms);
        var text = (before + word + before).toCharArray();
        int at = before.length();
        assertThat(filter.next(text, at, text.length)).isEqualTo(at);
        assertThat(filter.next(text, at, at + word.length())).isEqualTo(at);
    }

    @Property(tries = 200)
    void theFilterReadsBackAsItWas(@ForAll @Size(max = 60) Set<String> words, @ForAll @Size(max = 60) char[] text)
            throws IOException {
        words.removeIf(String::isEmpty);
        var filter = TermStarts.of(words);
        var out = new ByteArrayOutputStream();
        filter.write(out);
        var read = TermStarts.read(ByteBuffer.wrap(out.toByteArray()));
        for (int from = 0; from <= text.length; from++) {
            assertThat(read.next(text, from, text.length)).isEqualTo(filter.next(text, from, text.length));
        }
    }

    @Property(tries = 100)
    void theFilterLetsLittleThrough(@ForAll @Size(min = 1, max = 200) Set<String> words) {
        words.removeIf(w -> w.length() < 2);
        var filter = TermStarts.of(words);
        var text = "会议强调要压实各方责任扎实推进隐患排查整治".toCharArray();
        int passed = 0;
        for (int at = filter.next(text, 0, text.length);
                at < text.length;
                at = filter.next(text, at + 1, text.length)) {
            passed++;
        }
        assertThat(passed).isLessThan(3);
    }

    @Property(tries = 400)
    void whatIsFoldedOnceStaysAsItIs(@ForAll char c) {
        Assume.that(c < 0xF900 || c > 0xFAFF); // characters kept for old encodings only
        var once = CHARACTERS.fold(c);
        assertThat(CHARACTERS.fold(once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void foldingAllKeepsTheLengthAndNormalisingDropsOnlyNoise(@ForAll("texts") String text) {
        assertThat(CHARACTERS.foldAll(text)).hasSameSizeAs(text);
        var plain = CHARACTERS.normalise(text);
        assertThat(plain.length()).isLessThanOrEqualTo(text.length());
        assertThat(CHARACTERS.normalise(plain).length()).isLessThanOrEqualTo(plain.length());
    }

    @Example
    void widthScriptAndCaseAreOne() {
        assertThat(CHARACTERS.normalise("賭 博*Ａ1")).isEqualTo("赌博a1");
        assertThat(CHARACTERS.normalise("国\u200B家")).isEqualTo("国家");
        assertThat(Characters.pair("𝐀".codePointAt(0))).isEqualTo("a");
        assertThat(Characters.pair("😀".codePointAt(0))).isEmpty();
        assertThat(Characters.pair("𠮷".codePointAt(0))).hasSize(1);
        assertThat(Characters.isHan('〇')).isTrue();
        assertThat(Characters.isHan('a')).isFalse();
    }

    @Property(tries = 400)
    void thePlacesRiseAndStandOnWhatTheyName(@ForAll("texts") String text) {
        var scan = new Scan(Draft.of("", "", text), Field.BODY, CHARACTERS);
        var places = scan.places();
        on(places.digits(), text, i -> scan.isDigit(i) && !scan.isDigit(i - 1));
        on(places.letters(), text, scan::isLetter);
        on(places.months(), text, i -> text.charAt(i) == '月');
        on(places.ats(), text, i -> text.charAt(i) == '@');
        on(places.colons(), text, i -> ":：".indexOf(text.charAt(i)) >= 0);
        on(places.brackets(), text, i -> "（）()“”".indexOf(text.charAt(i)) >= 0);
        on(places.doubledStops(), text, i -> "。，,.:：".indexOf(text.charAt(i)) >= 0);
    }

    private static void on(Ints places, String text, java.util.function.IntPredicate holds) {
        var all = places.toArray();
        assertThat(all).isSorted();
        assertThat(IntStream.of(all)).allMatch(i -> i >= 0 && i < text.length() && holds.test(i));
    }

    @Property(tries = 400)
    void aSentenceAndALineHoldThePlaceTheyAreAround(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 0, max = 60) int at,
            @ForAll @IntRange(min = 0, max = 30) int most) {
        int index = Math.min(at, text.length());
        var scan = new Scan(Draft.of("", "", text), Field.BODY, CHARACTERS);
        assertThat(scan.lineStart(index, most)).isBetween(Math.max(0, index - most), index);
        assertThat(scan.lineEnd(index, most)).isBetween(index, Math.min(text.length(), index + most));
        assertThat(scan.sentenceStart(index, most)).isBetween(scan.lineStart(index, most), index);
        assertThat(scan.sentenceEnd(index, most)).isBetween(index, scan.lineEnd(index, most));
        assertThat(scan.before(index, most)).doesNotContain("\n").hasSizeLessThanOrEqualTo(most);
        assertThat(scan.after(index, most)).doesNotContain("\n").hasSizeLessThanOrEqualTo(most);
        assertThat(scan.beyondBlanks(index)).isBetween(index, text.length());
    }

    @Example
    void outsideTheTextThereIsNothing() {
        var scan = new Scan(Draft.of("", "", "a1"), Field.BODY, CHARACTERS);
        for (var outside : new int[] {-1, 2, 99}) {
            assertThat(scan.charAt(outside)).isEqualTo('\0');
            assertThat(scan.folded(outside)).isEqualTo('\0');
            assertThat(scan.isWord(outside) || scan.isHan(outside)).isFalse();
        }
    }
}
