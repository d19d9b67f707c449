package org.bureaudesk.check.scan;

import java.util.List;
import java.util.stream.Stream;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;

/// Two characters in a row as words of ordinary prose have them: those of the allow-phrases and guards. Tells which
/// part
/// of a term with a gap is the rarer one, which the automaton had better look for. Immutable once built.
final class CommonPairs {

    private final Characters characters;
    private final PairSet pairs;

    CommonPairs(List<Term> terms, Characters characters) {
        this.characters = characters;
        this.pairs = PairSet.of(terms.stream()
                .filter(term -> term.kind() == TermKind.GUARD || term.kind() == TermKind.ALLOWED)
                .flatMap(term -> Stream.of(term.head(), term.tail()))
                .map(characters::normalise)
                .toList());
    }

    /// Whether to look for what stands behind the gap: no single character, then what prose does not have, then the
    /// longer.
    boolean isTailRarer(Term term) {
        if (!term.hasGap()) {
            return false;
        }
        var head = characters.normalise(term.head());
        var tail = characters.normalise(term.tail());
        if (head.length() < 2 || tail.length() < 2 || pairs.hasAll(head) == pairs.hasAll(tail)) {
            return tail.length() > head.length();
        }
        return pairs.hasAll(head);
    }
}
