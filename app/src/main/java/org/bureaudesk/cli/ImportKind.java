package org.bureaudesk.cli;

import java.util.Optional;
import org.bureaudesk.intake.sheet.SheetKind;

/// What `import --as` takes.
enum ImportKind {
    POSTS,
    FOLLOWERS,
    ACCOUNTS,
    INTERACTIONS,
    FILINGS,
    RECTIFICATIONS,
    WECHAT,
    HOLIDAYS,
    LEXICON,
    RULES,
    BUREAU;

    /// The office sheet of this name; empty where it is another sort of file.
    Optional<SheetKind> sheet() {
        return switch (this) {
            case POSTS -> Optional.of(SheetKind.POSTS);
            case FOLLOWERS -> Optional.of(SheetKind.FOLLOWERS);
            case ACCOUNTS -> Optional.of(SheetKind.ACCOUNTS);
            case INTERACTIONS -> Optional.of(SheetKind.INTERACTIONS);
            case FILINGS -> Optional.of(SheetKind.FILINGS);
            case RECTIFICATIONS -> Optional.of(SheetKind.RECTIFICATIONS);
            case WECHAT, HOLIDAYS, LEXICON, RULES, BUREAU -> Optional.empty();
        };
    }
}
