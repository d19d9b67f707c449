package org.bureaudesk.intake.journal;

import org.jspecify.annotations.Nullable;

/// What an import did to one record.
///
/// @param before what it was; `null` where the import brought it
/// @param mark of what it became
public record JournalEntry<R>(String key, @Nullable R before, long mark) {

    /// A mark that changes whenever anything in the record does.
    public static long markOf(Object record) {
        var text = record.toString();
        long mark = 7;
        for (int i = 0; i < text.length(); i++) {
            mark = 31 * mark + text.charAt(i);
        }
        return mark;
    }
}
