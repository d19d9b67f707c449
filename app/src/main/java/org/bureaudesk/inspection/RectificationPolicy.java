package org.bureaudesk.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bureaudesk.inspection.RectificationDraft.Field;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.ui.ledger.TypedDays;

/// What is wrong in the draft of a problem, and how a problem stands on a day.
final class RectificationPolicy {

    private RectificationPolicy() {}

    static List<FieldNote<Field>> check(Map<Field, String> draft, LocalDate today) {
        var notes = new ArrayList<FieldNote<Field>>();
        if (RectificationDraft.text(draft, Field.PROBLEM).isBlank()) {
            notes.add(FieldNote.error(Field.PROBLEM, "inspection.note.problem"));
        }
        TypedDays.checkForm(Field.DUE_ON, RectificationDraft.text(draft, Field.DUE_ON), notes);
        TypedDays.check(Field.DONE_ON, RectificationDraft.text(draft, Field.DONE_ON), today, notes);
        return notes;
    }

    /// The day it is due still counts as in time.
    static RectificationState state(Rectification problem, LocalDate today) {
        if (problem.doneOn() != null) {
            return RectificationState.DONE;
        }
        var due = problem.dueOn();
        return due != null && today.isAfter(due) ? RectificationState.OVERDUE : RectificationState.OPEN;
    }
}
