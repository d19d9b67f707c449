package org.bureaudesk.lexicon.screen;

import java.util.List;
import java.util.Locale;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/// What of the lists a page of the room shows, and in which words: 姓名 and 职务, 旧称 and 新称.
enum ListPage {
    /// Every entry (词条).
    TERMS(null),
    /// Leaders with their titles (领导职务).
    LEADERS(TermKind.PERSON),
    /// Bodies that were renamed (机构改名).
    BODIES(TermKind.OUTDATED);

    private final @Nullable TermKind kind;

    ListPage(@Nullable TermKind kind) {
        this.kind = kind;
    }

    /// The one kind this page is about; `null` for all.
    @Nullable
    TermKind kind() {
        return kind;
    }

    boolean shows(Entry entry) {
        return kind == null || entry.term().kind() == kind;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String titleKey() {
        return "lexicon.page." + id();
    }

    /// How the page calls the text of a term, and its replacement.
    String termKey() {
        return switch (this) {
            case TERMS -> "lexicon.column.term";
            case LEADERS -> "lexicon.column.term-leaders";
            case BODIES -> "lexicon.column.term-bodies";
        };
    }

    String replacementKey() {
        return switch (this) {
            case TERMS -> "lexicon.column.replacement";
            case LEADERS -> "lexicon.column.replacement-leaders";
            case BODIES -> "lexicon.column.replacement-bodies";
        };
    }

    /// The kinds a new entry of this page may be of.
    List<TermKind> kinds() {
        return kind == null
                ? List.of(
                        TermKind.BANNED,
                        TermKind.WRONG_FORM,
                        TermKind.OUTDATED,
                        TermKind.SENSITIVE,
                        TermKind.PERSON,
                        TermKind.ALLOWED,
                        TermKind.GUARD)
                : List.of(kind);
    }
}
