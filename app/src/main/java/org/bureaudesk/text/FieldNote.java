package org.bureaudesk.text;

import java.util.List;

/// A word beside a field of a form: a mistake that must be put right before saving, or only a warning.
///
/// @param key the sentence, with its `facts`
public record FieldNote<F>(F field, boolean blocks, String key, List<Object> facts) {

    public FieldNote {
        facts = List.copyOf(facts);
    }

    public static <F> FieldNote<F> error(F field, String key, Object... facts) {
        return new FieldNote<>(field, true, key, List.of(facts));
    }

    public static <F> FieldNote<F> warning(F field, String key, Object... facts) {
        return new FieldNote<>(field, false, key, List.of(facts));
    }

    public String text(Messages messages) {
        return messages.text(key, facts.toArray());
    }
}
