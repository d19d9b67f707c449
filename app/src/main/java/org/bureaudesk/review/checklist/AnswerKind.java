package org.bureaudesk.review.checklist;

import java.util.Locale;

/// What a person says about a line (符合, 不符合, 不涉及), or a leader's word that it may stand as it is (特批).
public enum AnswerKind {
    CONFORMS,
    VIOLATES,
    NOT_APPLICABLE,
    OVERRIDDEN;

    public String messageKey() {
        return "review.answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the line no longer stands in the way.
    public boolean isMet() {
        return this != VIOLATES;
    }
}
