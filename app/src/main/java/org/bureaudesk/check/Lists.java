package org.bureaudesk.check;

import java.util.List;
import java.util.Map;

/// Everything the engine goes by, read by somebody else.
///
/// @param titles how offices are called in general: 书记, 副书记, 市长; what stands beside a leader's name is read by them
/// @param folding pairs of characters one after the other, the first read as the second: Traditional to Simplified
/// @param words what stands beside numbers, addresses and names and tells what they are
public record Lists(
        List<Term> terms,
        List<String> titles,
        Map<WordUse, List<String>> words,
        String folding,
        List<LengthLimit> limits,
        LinkLists links) {

    public Lists {
        terms = List.copyOf(terms);
        titles = List.copyOf(titles);
        words = Map.copyOf(words);
        limits = List.copyOf(limits);
        if (folding.length() % 2 != 0) {
            throw new IllegalArgumentException("Folding wants pairs of characters");
        }
    }
}
