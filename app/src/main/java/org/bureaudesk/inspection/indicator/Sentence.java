package org.bureaudesk.inspection.indicator;

import java.util.Arrays;
import java.util.List;
import org.bureaudesk.text.Messages;

/// A sentence still without a language: its key and facts.
public record Sentence(String key, List<Object> facts) {

    public Sentence {
        facts = List.copyOf(facts);
    }

    static Sentence of(String key, Object... facts) {
        return new Sentence(key, Arrays.asList(facts));
    }

    /// A fact that is a sentence itself is put into words first.
    public String in(Messages messages) {
        return messages.text(
                key,
                facts.stream()
                        .map(fact -> fact instanceof Sentence inner ? inner.in(messages) : fact)
                        .toArray());
    }
}
