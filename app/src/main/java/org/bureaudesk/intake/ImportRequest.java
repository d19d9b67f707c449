package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.intake.sheet.SheetKind;
import org.jspecify.annotations.Nullable;

/// Which files and folders to import, and what the user says of them.
///
/// @param kind what the sheets are; `null` to go by their headings
/// @param account whom rows belong to that name no account; empty for none
/// @param how what else was said
public record ImportRequest(List<Path> files, @Nullable SheetKind kind, String account, Manner how) {

    public ImportRequest {
        files = List.copyOf(files);
    }

    public ImportRequest(List<Path> files, @Nullable SheetKind kind, String account) {
        this(files, kind, account, Manner.STRICT);
    }

    public static ImportRequest of(List<Path> files) {
        return new ImportRequest(files, null, "");
    }

    /// @param exportsOnly whether only what platforms export is taken
    /// @param lenient whether files that cannot be read are listed with the reason instead of ending everything
    public record Manner(boolean exportsOnly, boolean lenient, Decisions decisions) {

        public static final Manner STRICT = new Manner(false, false, Decisions.NONE);
    }
}
