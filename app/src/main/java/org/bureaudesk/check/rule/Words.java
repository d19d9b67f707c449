package org.bureaudesk.check.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.scan.Characters;
import org.bureaudesk.check.scan.WordSet;

/// The sets of words rules look for beside what they find, by what they tell. Immutable.
public final class Words {

    private final Map<WordUse, WordSet> sets = new EnumMap<>(WordUse.class);

    public Words(Map<WordUse, List<String>> words, Characters characters) {
        for (var use : WordUse.values()) {
            if (use.isCompany()) {
                sets.put(use, new WordSet(words.getOrDefault(use, List.of()), characters));
            }
        }
    }

    public WordSet of(WordUse use) {
        return Objects.requireNonNull(sets.get(use));
    }
}
