package org.bureaudesk.check;

import java.util.List;

/// Everything an engine is built from, read by somebody else.
///
/// @param folding pairs of characters one after the other, the first read as the second: Traditional to Simplified
public record Lists(List<Term> terms, String folding, SideLists beside) {

    public Lists {
        terms = List.copyOf(terms);
        if (folding.length() % 2 != 0) {
            throw new IllegalArgumentException("Folding wants pairs of characters");
        }
    }
}
