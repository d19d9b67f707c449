package org.bureaudesk.filing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.text.DateText;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.ledger.FormField;
import org.bureaudesk.ui.ledger.TypedDays;
import org.jspecify.annotations.Nullable;

/// A filing as it stands in the form: every field is text, right or wrong.
final class FilingDraft {

    /// The fields of a filing; account holds a number, kind the name of its constant.
    enum Field implements FormField {
        ACCOUNT,
        KIND,
        APPROVED_ON,
        HAPPENED_ON,
        FILED_ON,
        NUMBER,
        NOTE;

        @Override
        public String messageKey() {
            return "filing.field." + slug();
        }
    }

    private FilingDraft() {}

    static Map<Field, String> blank() {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            texts.put(field, "");
        }
        return texts;
    }

    static Map<Field, String> of(Filing filing, Messages messages) {
        var texts = blank();
        texts.put(Field.ACCOUNT, Long.toString(filing.account().value()));
        texts.put(Field.KIND, filing.kind().name());
        texts.put(Field.APPROVED_ON, Words.print(filing.approvedOn(), messages));
        texts.put(Field.HAPPENED_ON, Words.print(filing.happenedOn(), messages));
        texts.put(Field.FILED_ON, Words.print(filing.filedOn(), messages));
        texts.put(Field.NUMBER, filing.number());
        texts.put(Field.NOTE, filing.note());
        return texts;
    }

    static Map<Field, String> canonical(Map<Field, String> texts) {
        return TypedDays.canonical(Field.class, texts);
    }

    /// The filing the texts describe. Only for texts without mistakes.
    static Filing toFiling(long id, Map<Field, String> texts) {
        var plain = canonical(texts);
        return new Filing(
                id,
                new AccountId(Long.parseLong(text(plain, Field.ACCOUNT))),
                FilingKind.valueOf(text(plain, Field.KIND)),
                day(plain, Field.APPROVED_ON),
                DateText.parse(text(plain, Field.HAPPENED_ON)).orElseThrow(),
                day(plain, Field.FILED_ON),
                text(plain, Field.NUMBER),
                text(plain, Field.NOTE),
                null);
    }

    static String text(Map<Field, String> texts, Field field) {
        return texts.getOrDefault(field, "");
    }

    static @Nullable LocalDate day(Map<Field, String> texts, Field field) {
        return DateText.parse(text(texts, field)).orElse(null);
    }
}
