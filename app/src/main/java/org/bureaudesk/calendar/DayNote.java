package org.bureaudesk.calendar;

import java.time.LocalDate;

/// What the clerk wrote on a day (备注), such as “区里检查”.
public record DayNote(LocalDate day, String note) {

    public DayNote {
        note = note.strip();
        if (note.isEmpty()) {
            throw new IllegalArgumentException("An empty note on " + day);
        }
    }
}
