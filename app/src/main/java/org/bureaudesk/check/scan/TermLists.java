package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;

/// The terms in four automata, and how characters are read. Most texts hold no term that is judged, and then nobody
/// asks for the others: words such as 打击 and 规定 stand in every official text.
///
/// @param terms all of them; those read from a file are made when asked for
/// @param judged banned words, wrong forms, old names, sensitive fields, leaders
/// @param guards words in whose sentence a term means no harm
/// @param topics those of them that tell what a whole text is about
/// @param guarded the categories there are guards for
public record TermLists(
        Characters characters,
        List<Term> terms,
        TermIndex judged,
        TermIndex allowed,
        TermIndex guards,
        TermIndex topics,
        Set<Category> guarded) {

    public static TermLists of(List<Term> terms, Characters characters) {
        var common = new CommonPairs(terms, characters);
        return new TermLists(
                characters,
                terms,
                TermIndex.of(terms, TermLists::isJudged, common, characters),
                TermIndex.of(terms, t -> t.kind() == TermKind.ALLOWED, common, characters),
                TermIndex.of(terms, t -> t.kind() == TermKind.GUARD, common, characters),
                TermIndex.of(terms, TermLists::isTopic, common, characters),
                guarded(terms));
    }

    private static Set<Category> guarded(List<Term> terms) {
        var guarded = EnumSet.noneOf(Category.class);
        terms.stream()
                .filter(t -> t.kind() == TermKind.GUARD)
                .map(Term::category)
                .forEach(guarded::add);
        return guarded;
    }

    /// Whether a word may protect a term of this category.
    public boolean isGuarded(Category category) {
        return guarded.contains(category);
    }

    private static boolean isTopic(Term term) {
        return term.kind() == TermKind.GUARD && term.severity() == Severity.GRAVE;
    }

    private static boolean isJudged(Term term) {
        return switch (term.kind()) {
            case ALLOWED, GUARD, RULE -> false;
            case BANNED, WRONG_FORM, OUTDATED, SENSITIVE, PERSON, POST -> true;
        };
    }

    /// Reads what [#write] wrote, from where the buffer stands.
    public static TermLists read(ByteBuffer in) {
        var characters = Characters.read(in);
        var terms = KeptTerms.read(in);
        return new TermLists(
                characters,
                terms,
                TermIndex.read(in, terms, characters),
                TermIndex.read(in, terms, characters),
                TermIndex.read(in, terms, characters),
                TermIndex.read(in, terms, characters),
                categories(Numbers.readBytes(in)));
    }

    private static Set<Category> categories(byte[] ids) {
        var read = EnumSet.noneOf(Category.class);
        for (var id : new String(ids, StandardCharsets.US_ASCII).split(",", -1)) {
            Category.withId(id).ifPresent(read::add);
        }
        return read;
    }

    /// Writes all of it, which takes longer to build than to read.
    public void write(OutputStream out) throws IOException {
        characters.write(out);
        KeptTerms.write(out, terms);
        judged.write(out);
        allowed.write(out);
        guards.write(out);
        topics.write(out);
        var ids = guarded.stream().map(Category::id).collect(Collectors.joining(","));
        Numbers.write(out, ids.getBytes(StandardCharsets.US_ASCII));
    }
}
