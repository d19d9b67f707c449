package org.bureaudesk.review.flow;

import java.util.List;

/// A role a level can be signed by, as the staff has it.
///
/// @param code stable, `SECTION_HEAD`; @param title what the bureau calls it; @param holders who has it today
public record RoleChoice(String code, String title, List<String> holders) {

    public RoleChoice {
        holders = List.copyOf(holders);
    }
}
