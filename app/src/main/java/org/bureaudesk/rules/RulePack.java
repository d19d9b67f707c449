package org.bureaudesk.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A set of rules from one source (规则包), such as a notice or a district's measures.
///
/// @param effectiveFrom matters before this day are not judged by it
/// @param note what is not confirmed about the pack as a whole; may be empty
public record RulePack(
        String id,
        String version,
        String title,
        String source,
        LocalDate effectiveFrom,
        String note,
        List<Rule> rules) {

    public RulePack {
        rules = List.copyOf(rules);
    }

    public <R extends Rule> Stream<R> rules(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }
}
