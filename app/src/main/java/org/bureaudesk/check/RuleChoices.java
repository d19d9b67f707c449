package org.bureaudesk.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a bureau has chosen about the rules the program came with (内置规则), by their names, `privacy.landline`.
///
/// @param off rules nobody wants to hear of; @param most how much a finding of a rule may weigh at most
public record RuleChoices(Set<String> off, Map<String, Severity> most) {

    /// Every rule as it came.
    public static final RuleChoices NONE = new RuleChoices(Set.of(), Map.of());

    public RuleChoices {
        off = Set.copyOf(off);
        most = Map.copyOf(most);
    }

    /// The finding as it counts here; empty where its rule is off.
    public Optional<Finding> weigh(Finding finding) {
        if (off.contains(finding.rule())) {
            return Optional.empty();
        }
        var cap = most.get(finding.rule());
        return Optional.of(
                cap == null ? finding : finding.withSeverity(finding.severity().atMost(cap)));
    }
}
