package org.bureaudesk.ui.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.text.DateText;
import org.bureaudesk.text.FieldNote;

/// What every form says of the days typed into it. Pure.
public final class TypedDays {

    private TypedDays() {}

    /// Adds a note for a day that cannot be read, or that has not come yet although it should be past.
    public static <F> void check(F field, String typed, LocalDate today, List<FieldNote<F>> notes) {
        checkForm(field, typed, notes);
        DateText.parse(typed)
                .filter(day -> day.isAfter(today))
                .ifPresent(_ -> notes.add(FieldNote.warning(field, "ledger.note.future")));
    }

    /// Adds a note for a day that cannot be read.
    public static <F> void checkForm(F field, String typed, List<FieldNote<F>> notes) {
        if (!typed.isBlank() && DateText.parse(typed).isEmpty()) {
            notes.add(FieldNote.error(field, "ledger.note.date", typed.strip()));
        }
    }

    /// The texts without blanks around and, in fields called `…_ON`, with one spelling for each day.
    public static <F extends Enum<F>> Map<F, String> canonical(Class<F> fields, Map<F, String> texts) {
        var plain = new EnumMap<F, String>(fields);
        texts.forEach((field, text) -> plain.put(field, plain(field, text.strip())));
        return plain;
    }

    private static String plain(Enum<?> field, String text) {
        return isDay(field) ? DateText.parse(text).map(LocalDate::toString).orElse(text) : text;
    }

    public static boolean isDay(Enum<?> field) {
        return field.name().endsWith("_ON");
    }
}
