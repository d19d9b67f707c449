package org.bureaudesk.post.draft;

import java.util.List;

/// What is wrong with one field of a draft.
///
/// @param field such as `title`, or `12.plannedAt` for the publication with number 12
/// @param grave whether the draft cannot become a post like this; otherwise it is a word of advice
public record Fault(String field, boolean grave, String key, List<Object> facts) {

    public Fault {
        facts = List.copyOf(facts);
    }

    static Fault grave(String field, String key, Object... facts) {
        return new Fault(field, true, key, List.of(facts));
    }

    static Fault advice(String field, String key, Object... facts) {
        return new Fault(field, false, key, List.of(facts));
    }
}
