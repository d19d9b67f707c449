package org.bureaudesk.intake.plan;

import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.kernel.Platform;
import org.jspecify.annotations.Nullable;

/// How a row names the account it belongs to.
record AccountRef(String name, @Nullable Platform platform) {

    /// @param otherwise the account of rows that name none; empty where each must
    static AccountRef of(Line line, String otherwise) {
        var written = line.text("account");
        var name = written.isEmpty() ? otherwise : written;
        if (name.isEmpty()) {
            throw line.rejected("account", "intake.reason.missing");
        }
        return new AccountRef(name.intern(), line.word("platform", Platform::valueOf));
    }
}
