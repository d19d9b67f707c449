package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.intake.plan.SheetPlan;
import org.bureaudesk.intake.sheet.Rejection;

/// What one file would bring.
///
/// @param sha256 of the file as it was read; @param ignored names of sheets that are none of the office's
public record FilePlan(Path file, String sha256, List<SheetPlan> sheets, List<String> ignored) {

    public FilePlan {
        sheets = List.copyOf(sheets);
        ignored = List.copyOf(ignored);
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
