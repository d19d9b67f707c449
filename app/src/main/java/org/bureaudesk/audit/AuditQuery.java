package org.bureaudesk.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which entries are wanted, the newest first.
///
/// @param text in subject, facts or the actor's name; @param actions wanted as well, by name, where there is a text
/// @param actor name of the person, empty for everybody
public record AuditQuery(
        String text,
        List<String> actions,
        String actor,
        @Nullable AuditKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditQuery ALL = new AuditQuery("", List.of(), "", null, null, null);

    public AuditQuery {
        text = text.strip();
        actions = List.copyOf(actions);
    }
}
