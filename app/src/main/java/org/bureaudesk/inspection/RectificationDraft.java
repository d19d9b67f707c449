package org.bureaudesk.inspection;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.bureaudesk.text.DateText;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.ledger.FormField;
import org.bureaudesk.ui.ledger.TypedDays;
import org.jspecify.annotations.Nullable;

/// A problem as it stands in the form: every field is text, right or wrong.
final class RectificationDraft {

    /// The fields of a problem.
    enum Field implements FormField {
        PROBLEM,
        CATEGORY,
        RESPONSIBLE,
        MEASURE,
        DUE_ON,
        DONE_ON;

        @Override
        public String messageKey() {
            return "inspection.field." + slug();
        }
    }

    private RectificationDraft() {}

    static Map<Field, String> blank() {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            texts.put(field, "");
        }
        return texts;
    }

    static Map<Field, String> of(Rectification problem, Messages messages) {
        var texts = blank();
        texts.put(Field.PROBLEM, problem.problem());
        texts.put(Field.CATEGORY, problem.category());
        texts.put(Field.RESPONSIBLE, problem.responsible());
        texts.put(Field.MEASURE, problem.measure());
        texts.put(Field.DUE_ON, Words.print(problem.dueOn(), messages));
        texts.put(Field.DONE_ON, Words.print(problem.doneOn(), messages));
        return texts;
    }

    static Map<Field, String> canonical(Map<Field, String> texts) {
        return TypedDays.canonical(Field.class, texts);
    }

    /// The problem the texts describe. Only for texts without mistakes.
    static Rectification toRectification(long id, Map<Field, String> texts) {
        var plain = canonical(texts);
        return new Rectification(
                id,
                text(plain, Field.PROBLEM),
                text(plain, Field.CATEGORY),
                text(plain, Field.RESPONSIBLE),
                text(plain, Field.MEASURE),
                day(plain, Field.DUE_ON),
                day(plain, Field.DONE_ON),
                null);
    }

    static String text(Map<Field, String> texts, Field field) {
        return texts.getOrDefault(field, "");
    }

    private static @Nullable LocalDate day(Map<Field, String> texts, Field field) {
        return DateText.parse(text(texts, field)).orElse(null);
    }
}
