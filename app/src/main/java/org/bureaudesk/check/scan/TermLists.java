package org.bureaudesk.check.scan;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;

/// The terms in three automata. Most texts hold no term that is judged, and then nobody asks for the others: words such
/// as
/// 打击 and 规定 stand in every official text.
///
/// @param judged banned words, wrong forms, old names, sensitive fields, leaders
public record TermLists(TermIndex judged, TermIndex allowed, TermIndex guards) {

    public static TermLists of(List<Term> terms, Characters characters) {
        return new TermLists(
                TermIndex.of(only(terms, TermLists::isJudged), characters),
                TermIndex.of(only(terms, t -> t.kind() == TermKind.ALLOWED), characters),
                TermIndex.of(only(terms, t -> t.kind() == TermKind.GUARD), characters));
    }

    private static boolean isJudged(Term term) {
        return term.kind() != TermKind.ALLOWED && term.kind() != TermKind.GUARD;
    }

    private static List<Term> only(List<Term> terms, Predicate<Term> wanted) {
        return terms.stream().filter(wanted).toList();
    }

    /// Reads what [#write] wrote for the very same terms.
    public static TermLists read(DataInputStream in, List<Term> terms, Characters characters) throws IOException {
        return new TermLists(
                TermIndex.read(in, terms, characters),
                TermIndex.read(in, terms, characters),
                TermIndex.read(in, terms, characters));
    }

    /// Writes the automata, which take longer to build than to read; `terms` as they were built from.
    public void write(DataOutputStream out, List<Term> terms) throws IOException {
        judged.write(out, terms);
        allowed.write(out, terms);
        guards.write(out, terms);
    }
}
