package org.bureaudesk.check.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.jspecify.annotations.Nullable;

/// Terms as a file keeps them. Each is made only when somebody asks for it: of some ten thousand a text holds a
/// handful.
/// Thread-safe: two threads may make the same term twice, and both are right.
final class KeptTerms extends AbstractList<Term> implements RandomAccess {

    private static final List<TermKind> KINDS = List.of(TermKind.values());
    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final int CATEGORY_SHIFT = 8;
    private static final int SEVERITY_SHIFT = 16;
    private static final int MASK = 0xFF;
    private static final int TITLE_ONLY = 1 << 24;
    private static final int GUARDED = 1 << 25;
    private static final int TEXTS = 4;

    private final int[] traits;
    private final int[] ends;
    private final byte[] texts;
    private final @Nullable Term[] made;

    /// @param ends where each of the four texts of each term ends
    private KeptTerms(int[] traits, int[] ends, byte[] texts) {
        this.traits = traits;
        this.ends = ends;
        this.texts = texts;
        this.made = new @Nullable Term[traits.length];
    }

    static void write(OutputStream out, List<Term> terms) throws IOException {
        var traits = new Ints();
        var ends = new Ints();
        var texts = new ByteArrayOutputStream();
        for (var term : terms) {
            traits.add(traits(term));
            var since = term.since();
            for (var text :
                    List.of(term.text(), term.replacement(), term.source(), since == null ? "" : since.toString())) {
                texts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                ends.add(texts.size());
            }
        }
        Numbers.write(out, traits.toArray());
        Numbers.write(out, ends.toArray());
        Numbers.write(out, texts.toByteArray());
    }

    private static int traits(Term term) {
        return KINDS.indexOf(term.kind())
                | (CATEGORIES.indexOf(term.category()) << CATEGORY_SHIFT)
                | (SEVERITIES.indexOf(term.severity()) << SEVERITY_SHIFT)
                | (term.titleOnly() ? TITLE_ONLY : 0)
                | (term.guarded() ? GUARDED : 0);
    }

    static KeptTerms read(ByteBuffer in) {
        return new KeptTerms(Numbers.read(in), Numbers.read(in), Numbers.readBytes(in));
    }

    @Override
    public int size() {
        return traits.length;
    }

    @Override
    public Term get(int index) {
        Objects.checkIndex(index, traits.length);
        var known = made[index]; // safe without a lock: a record shows its parts to whoever sees it
        if (known == null) {
            known = make(index);
            made[index] = known;
        }
        return known;
    }

    private Term make(int index) {
        int trait = traits[index];
        int first = index * TEXTS;
        var since = text(first + 3);
        return new Term(
                text(first),
                KINDS.get(trait & MASK),
                CATEGORIES.get((trait >>> CATEGORY_SHIFT) & MASK),
                SEVERITIES.get((trait >>> SEVERITY_SHIFT) & MASK),
                text(first + 1),
                text(first + 2),
                (trait & TITLE_ONLY) != 0,
                (trait & GUARDED) != 0,
                since.isEmpty() ? null : LocalDate.parse(since));
    }

    private String text(int number) {
        int from = number == 0 ? 0 : ends[number - 1];
        return new String(texts, from, ends[number] - from, StandardCharsets.UTF_8);
    }
}
