package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.intake.exports.ExportPlan;
import org.bureaudesk.intake.plan.SheetPlan;
import org.bureaudesk.intake.sheet.Rejection;
import org.bureaudesk.kernel.UserException;
import org.jspecify.annotations.Nullable;

/// What one file would bring.
///
/// @param sha256 of the file as it was read; @param ignored names of sheets that are none of the office's
///
/// @param export what is known of it where a platform exported it, else `null`
/// @param refusal why it cannot be read; `null` where it can
public record FilePlan(
        Path file,
        String sha256,
        List<SheetPlan> sheets,
        List<String> ignored,
        @Nullable ExportPlan export,
        @Nullable UserException refusal) {

    public FilePlan {
        sheets = List.copyOf(sheets);
        ignored = List.copyOf(ignored);
    }

    static FilePlan refused(Path file, UserException refusal) {
        return new FilePlan(file, "", List.of(), List.of(), null, refusal);
    }

    /// Whether its rows wait for a word of the user.
    public boolean isWaiting() {
        return export != null && export.isWaiting();
    }

    public String name() {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    public int added() {
        return sheets.stream().mapToInt(SheetPlan::added).sum();
    }

    public int changed() {
        return sheets.stream().mapToInt(SheetPlan::changed).sum();
    }

    public int identical() {
        return sheets.stream().mapToInt(SheetPlan::identical).sum();
    }

    public List<Rejection> rejected() {
        return sheets.stream().flatMap(s -> s.rejected().stream()).toList();
    }
}
