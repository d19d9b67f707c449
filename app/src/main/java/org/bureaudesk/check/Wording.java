package org.bureaudesk.check;

import java.util.List;

/// A sentence still to be put into words: its key and the facts in it.
public record Wording(String key, List<Object> facts) {

    public Wording {
        facts = List.copyOf(facts);
    }

    public static Wording of(String key, Object... facts) {
        return new Wording(key, List.of(facts));
    }

    /// The facts as a message takes them.
    public Object[] arguments() {
        return facts.toArray();
    }
}
