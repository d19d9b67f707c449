package org.bureaudesk.intake;

import org.bureaudesk.intake.plan.SheetPlan;

/// Which file brought what, so that every number knows where it came from.
///
/// @param at when, to the minute
record LogLine(long id, String fileName, String sha256, String at, SheetPlan sheet) {

    LogLine withId(long newId) {
        return new LogLine(newId, fileName, sha256, at, sheet);
    }
}
