package org.bureaudesk.calendar.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bureaudesk.calendar.recurring.RecurringDraft.Field;
import org.bureaudesk.calendar.recurring.RecurringDraft.Pace;
import org.bureaudesk.text.DateText;
import org.bureaudesk.text.DayTime;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.ui.ledger.TypedDays;

/// What is wrong in the draft of a recurring column.
final class RecurringPolicy {

    private static final Pattern MONTH_DAY = Pattern.compile("[1-9]|[12]\\d|3[01]");
    private static final Pattern LEAD = Pattern.compile("\\d{1,2}");

    private RecurringPolicy() {}

    static List<FieldNote<Field>> check(Map<Field, String> draft) {
        var notes = new ArrayList<FieldNote<Field>>();
        need(draft, Field.TITLE, "calendar.note.title", notes);
        need(draft, Field.ACCOUNTS, "calendar.note.accounts", notes);
        need(draft, Field.STARTS_ON, "calendar.note.starts", notes);
        checkRhythm(draft, notes);
        if (DayTime.parse(text(draft, Field.TIME)).isEmpty()) {
            notes.add(FieldNote.error(Field.TIME, "calendar.note.time"));
        }
        if (!LEAD.matcher(text(draft, Field.LEAD_DAYS)).matches()) {
            notes.add(FieldNote.error(Field.LEAD_DAYS, "calendar.note.lead"));
        }
        TypedDays.checkForm(Field.STARTS_ON, text(draft, Field.STARTS_ON), notes);
        TypedDays.checkForm(Field.ENDS_ON, text(draft, Field.ENDS_ON), notes);
        var from = DateText.parse(text(draft, Field.STARTS_ON));
        var until = DateText.parse(text(draft, Field.ENDS_ON));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            notes.add(FieldNote.error(Field.ENDS_ON, "calendar.note.ends"));
        }
        return notes;
    }

    private static void checkRhythm(Map<Field, String> draft, List<FieldNote<Field>> notes) {
        switch (Pace.of(text(draft, Field.PACE))) {
            case DAILY -> {}
            case WEEKLY -> need(draft, Field.WEEKDAYS, "calendar.note.weekdays", notes);
            case MONTHLY -> {
                var day = text(draft, Field.MONTH_DAY);
                if (!MONTH_DAY.matcher(day).matches()) {
                    notes.add(FieldNote.error(Field.MONTH_DAY, "calendar.note.month-day"));
                } else if (Integer.parseInt(day) > 28) {
                    notes.add(FieldNote.warning(Field.MONTH_DAY, "calendar.note.short-month"));
                }
            }
        }
    }

    private static void need(Map<Field, String> draft, Field field, String key, List<FieldNote<Field>> notes) {
        if (text(draft, field).isBlank()) {
            notes.add(FieldNote.error(field, key));
        }
    }

    private static String text(Map<Field, String> draft, Field field) {
        return RecurringDraft.text(draft, field).strip();
    }
}
