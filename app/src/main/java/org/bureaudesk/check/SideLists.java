package org.bureaudesk.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The small lists that the check goes by beside the terms.
///
/// @param titles how offices are called in general: 书记, 副书记, 市长; what stands beside a leader's name is read by them
/// @param rules what was chosen about the rules the program came with
/// @param words what stands beside numbers, addresses and names and tells what they are
public record SideLists(
        List<String> titles,
        Map<WordUse, List<String>> words,
        List<LengthLimit> limits,
        LinkLists links,
        RuleChoices rules) {

    public SideLists {
        titles = List.copyOf(titles);
        words = Map.copyOf(words);
        limits = List.copyOf(limits);
    }

    /// The same without the words an engine is built from and then asks for no more.
    public SideLists withoutPhrases() {
        var left = new EnumMap<WordUse, List<String>>(WordUse.class);
        left.putAll(words);
        left.keySet().removeAll(WordUse.PHRASES);
        return new SideLists(titles, left, limits, links, rules);
    }
}
