package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.intake.sheet.SheetKind;
import org.jspecify.annotations.Nullable;

/// Which files to import, and what the user says of them.
///
/// @param kind what the sheets are; `null` to go by their headings
/// @param account whom rows belong to that name no account; empty for none
public record ImportRequest(List<Path> files, @Nullable SheetKind kind, String account) {

    public ImportRequest {
        files = List.copyOf(files);
    }

    public static ImportRequest of(List<Path> files) {
        return new ImportRequest(files, null, "");
    }
}
