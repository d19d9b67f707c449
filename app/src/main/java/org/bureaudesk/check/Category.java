package org.bureaudesk.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a finding is about (类别). The names are stable: files, checklists and scripts refer to [#id].
public enum Category {
    GAMBLING,
    PORNOGRAPHY,
    VIOLENCE,
    FRAUD,
    SUPERSTITION,
    ABSOLUTE,
    CLICKBAIT,
    ADVERTISING,
    FOLLOWERS,
    EMOTION,
    SECRECY,
    DRAFT_MARK,
    PRIVACY,
    WRONG_FORM,
    OUTDATED_NAME,
    OFFICIAL_NAME,
    PUNCTUATION,
    DATE,
    LENGTH,
    LINK,
    SOURCE,
    SENSITIVE_FIELD,
    OWN;

    /// As files and scripts write it: `draft-mark`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "check.category." + id();
    }

    public static Optional<Category> withId(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }
}
