package org.bureaudesk.quota;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One stage of the gap clock's reminders (分级提醒): who is told on which day without a publication.
///
/// @param day days since the last publication
/// @param who a role: one of the codes `clerk` and `leader`, or a label as the users read it
/// @param on the day it falls on; `null` for an account that never published
/// @param due whether that day has come
public record Reminder(int day, String who, @Nullable LocalDate on, boolean due) {

    /// The words for a role the program knows; for any other `who` is the word itself.
    public Optional<String> messageKey() {
        return who.equals("clerk") || who.equals("leader") ? Optional.of("quota.role." + who) : Optional.empty();
    }
}
