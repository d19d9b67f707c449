package org.bureaudesk.intake.sheet;

import java.util.Locale;

/// The office sheets (账号, 稿件, 粉丝, 互动, 备案, 整改), in the order they are carried out: accounts before what names
/// them.
public enum SheetKind {
    ACCOUNTS,
    POSTS,
    FOLLOWERS,
    INTERACTIONS,
    FILINGS,
    RECTIFICATIONS;

    /// As the command line and its JSON name it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "intake.kind." + id();
    }
}
