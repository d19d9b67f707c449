package org.bureaudesk.inspection.indicator;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.rules.RulePack;

/// What the records of a period say to the items of an inspection, looked at from a moment (监测时点).
///
/// @param pack id of the pack asked for, else of the one in force that has the veto items; several are joined
/// by `+`
/// @param packs those the inspection went by: the strictest of their rules held
/// @param items account by account, in the order of the packs
public record Inspection(Period period, LocalDateTime asOf, String pack, List<RulePack> packs, List<Item> items) {

    public Inspection {
        packs = List.copyOf(packs);
        items = List.copyOf(items);
    }

    /// Whether a veto item is violated: one is enough (单项否决), and points do not make up for it.
    public boolean fails() {
        return items.stream().anyMatch(item -> item.veto() && item.violates());
    }
}
