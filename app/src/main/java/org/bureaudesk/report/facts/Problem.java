package org.bureaudesk.report.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fault the records show.
///
/// @param account `null` for one that concerns no single account
/// @param facts what its sentence is made of, by the names the wording uses; values are figures, days, numbers or text
public record Problem(ProblemKind kind, @Nullable AccountFacts account, Map<String, Object> facts) {

    public Problem {
        facts = Map.copyOf(facts);
    }
}
