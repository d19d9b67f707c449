package org.bureaudesk.check.scan;

import java.util.BitSet;
import java.util.List;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;

/// Two characters in a row as words of ordinary prose have them: those of the allow-phrases and guards. Tells which
/// part
/// of a term with a gap is the rarer one, which the automaton had better look for. Immutable once built.
final class CommonPairs {

    private final Characters characters;
    private final BitSet pairs = new BitSet();

    CommonPairs(List<Term> terms, Characters characters) {
        this.characters = characters;
        for (var term : terms) {
            if (term.kind() == TermKind.GUARD || term.kind() == TermKind.ALLOWED) {
                addPairs(characters.normalise(term.head()));
                addPairs(characters.normalise(term.tail()));
            }
        }
    }

    private void addPairs(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            pairs.set(FirstPairs.hash(word.charAt(i), word.charAt(i + 1)));
        }
    }

    /// Whether to look for what stands behind the gap: no single character, then what prose does not have, then the
    /// longer.
    boolean isTailRarer(Term term) {
        if (!term.hasGap()) {
            return false;
        }
        var head = characters.normalise(term.head());
        var tail = characters.normalise(term.tail());
        if (head.length() < 2 || tail.length() < 2 || isCommon(head) == isCommon(tail)) {
            return tail.length() > head.length();
        }
        return isCommon(head);
    }

    private boolean isCommon(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            if (!pairs.get(FirstPairs.hash(word.charAt(i), word.charAt(i + 1)))) {
                return false;
            }
        }
        return true;
    }
}
