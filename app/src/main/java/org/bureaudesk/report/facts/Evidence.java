package org.bureaudesk.report.facts;

import java.util.List;
import org.bureaudesk.kernel.Period;

/// The records behind a figure, as a question that can be asked again.
///
/// @param accounts numbers of the accounts; empty for all of the report's
/// @param span the part of the report's period it looks at
/// @param count how many records there were when the figure was made
public record Evidence(EvidenceKind kind, List<Long> accounts, Period span, int count) {

    public Evidence {
        accounts = List.copyOf(accounts);
    }
}
