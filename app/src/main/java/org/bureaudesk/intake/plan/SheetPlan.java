package org.bureaudesk.intake.plan;

import java.util.List;
import org.bureaudesk.intake.sheet.Rejection;
import org.bureaudesk.intake.sheet.SheetKind;

/// What becomes of the rows of one sheet.
///
/// @param sheetName empty for a text table
public record SheetPlan(
        SheetKind kind, String sheetName, int added, int changed, int identical, List<Rejection> rejected) {

    public SheetPlan {
        rejected = List.copyOf(rejected);
    }
}
