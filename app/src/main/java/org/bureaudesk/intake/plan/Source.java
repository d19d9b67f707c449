package org.bureaudesk.intake.plan;

import java.util.List;
import org.bureaudesk.intake.sheet.Rejection;

/// The row a record comes from.
record Source(Tally tally, int row) {

    /// Leaves the row out for a reason found only when it is held against the records.
    void reject(String field, String value, String reasonKey, Object... facts) {
        var heading = tally.form().column(field).heading();
        tally.reject(new Rejection(row, heading, value, reasonKey, List.of(facts)));
    }
}
