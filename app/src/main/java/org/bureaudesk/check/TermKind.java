package org.bureaudesk.check;

import java.util.Locale;

/// What an entry of a list does (词条用途).
public enum TermKind {
    /// Is a finding wherever it stands (敏感词).
    BANNED,
    /// Takes away every shorter finding of a list inside it (例外短语).
    ALLOWED,
    /// Makes findings of its category near it a hint: 打击, 严禁, 谨防 (语境词).
    GUARD,
    /// A wrong form; its replacement is the right one (错别字).
    WRONG_FORM,
    /// A name no longer in use; its replacement is the new one (旧称).
    OUTDATED,
    /// Speaks of a field whose publication needs the unit's consent (敏感领域).
    SENSITIVE,
    /// A leader's name; its replacement is the titles (职务), several parted by 、 (领导姓名).
    PERSON,
    /// A leader's title; its replacement is the names of those who hold it (领导职务).
    POST,
    /// A rule the program came with, called by a name in words; its replacement is the name findings bear (内置规则). It
    /// can be
    /// switched off and made milder, and no others can be made.
    RULE;

    /// Whether it is found also with noise between its characters.
    public boolean bearsNoise() {
        return switch (this) {
            case BANNED, ALLOWED, GUARD -> true;
            case WRONG_FORM, OUTDATED, SENSITIVE, PERSON, POST, RULE -> false;
        };
    }

    public String messageKey() {
        return "check.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
