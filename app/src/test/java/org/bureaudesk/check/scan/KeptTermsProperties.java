package org.bureaudesk.check.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;

/// Every term comes out of a file as it went in, in whatever order they are asked for.
class KeptTermsProperties {

    @Property(tries = 500)
    void everyTermReadsBackAsItWas(@ForAll("lists") List<Term> terms, @ForAll Random random) throws IOException {
        var kept = KeptTerms.read(ByteBuffer.wrap(written(terms)));
        var order = new java.util.ArrayList<>(
                IntStream.range(0, terms.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (int i : order) {
            assertThat(kept.get(i)).isEqualTo(terms.get(i)).isSameAs(kept.get(i));
        }
        assertThat(kept).isEqualTo(terms);
    }

    @Property(tries = 100)
    void whatIsCutOffIsNotRead(@ForAll("lists") List<Term> terms, @ForAll Random random) throws IOException {
        var whole = written(terms);
        var cut = ByteBuffer.wrap(Arrays.copyOf(whole, random.nextInt(whole.length)));
        assertThatThrownBy(() -> KeptTerms.read(cut)).isInstanceOf(BufferUnderflowException.class);
    }

    @Example
    void aLengthThatCannotBeIsNotMadeRoomFor() {
        var absurd = ByteBuffer.wrap(new byte[] {-1, -1, -1, 0x7F, 0, 0, 0, 0});
        assertThatThrownBy(() -> KeptTerms.read(absurd)).isInstanceOf(BufferUnderflowException.class);
        var negative = ByteBuffer.wrap(new byte[] {-1, -1, -1, -1, 0, 0, 0, 0});
        assertThatThrownBy(() -> KeptTerms.read(negative)).isInstanceOf(BufferUnderflowException.class);
    }

    @Example
    void askedForByManyAtOnceEveryTermIsTheSame() throws IOException {
        var terms = IntStream.range(0, 2_000)
                .mapToObj(i -> Term.banned("词" + i, Category.OWN, Severity.NORMAL))
                .toList();
        var kept = KeptTerms.read(ByteBuffer.wrap(written(terms)));
        var wrong = IntStream.range(0, 8)
                .parallel()
                .mapToLong(_ -> IntStream.range(0, terms.size())
                        .filter(i -> !kept.get(i).equals(terms.get(i)))
                        .count())
                .sum();
        assertThat(wrong).isZero();
    }

    @Provide
    Arbitrary<List<Term>> lists() {
        return terms().list().ofMaxSize(12);
    }

    private static Arbitrary<Term> terms() {
        var texts = Arbitraries.of("赌博", "转发…好运", "刷…点赞", "a b", "😀", "\uD842\uDFB7野家", "…", "é", "打击 ");
        var words = Arbitraries.strings().withChars("甲乙、；x \n").ofMaxLength(9);
        var days = Arbitraries.of(LocalDate.of(2018, 3, 17), LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH)
                .injectNull(0.5);
        var traits = Combinators.combine(
                        Arbitraries.of(TermKind.class), Arbitraries.of(Category.class), Arbitraries.of(Severity.class))
                .as((kind, category, severity) -> new Term("词", kind, category, severity, "", "", false, false, null));
        var flags = Arbitraries.of(true, false);
        return Combinators.combine(
                        traits,
                        texts,
                        words,
                        words,
                        Combinators.combine(flags, flags).as(List::of),
                        days)
                .as((like, text, replacement, source, flag, since) -> new Term(
                        text,
                        like.kind(),
                        like.category(),
                        like.severity(),
                        replacement,
                        source,
                        flag.getFirst(),
                        flag.getLast(),
                        since));
    }

    private static byte[] written(List<Term> terms) throws IOException {
        var out = new ByteArrayOutputStream();
        KeptTerms.write(out, terms);
        return out.toByteArray();
    }
}
