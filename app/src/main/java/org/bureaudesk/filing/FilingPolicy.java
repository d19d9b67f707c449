package org.bureaudesk.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bureaudesk.filing.FilingDraft.Field;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.ui.ledger.TypedDays;
import org.jspecify.annotations.Nullable;

/// What is wrong, or worth a second look, in the draft of a filing; and how a filing stands against its deadline.
final class FilingPolicy {

    private FilingPolicy() {}

    /// @param current the filing in the form, `null` for a new one
    static List<FieldNote<Field>> check(
            Map<Field, String> draft, @Nullable Filing current, List<Filing> all, LocalDate today) {
        var notes = new ArrayList<FieldNote<Field>>();
        if (FilingDraft.text(draft, Field.ACCOUNT).isEmpty()) {
            notes.add(FieldNote.error(Field.ACCOUNT, "filing.note.account"));
        }
        if (FilingDraft.text(draft, Field.KIND).isEmpty()) {
            notes.add(FieldNote.error(Field.KIND, "filing.note.kind"));
        }
        if (FilingDraft.text(draft, Field.HAPPENED_ON).isBlank()) {
            notes.add(FieldNote.error(Field.HAPPENED_ON, "filing.note.happened"));
        }
        for (var field : List.of(Field.APPROVED_ON, Field.HAPPENED_ON, Field.FILED_ON)) {
            TypedDays.check(field, FilingDraft.text(draft, field), today, notes);
        }
        addOrder(notes, draft);
        if (isSecond(draft, current, all)) {
            notes.add(FieldNote.warning(Field.KIND, "filing.note.second"));
        }
        return notes;
    }

    /// The steps are ordered: approval, the matter itself, the filing (天心区管理办法 art. 5 and 8).
    private static void addOrder(List<FieldNote<Field>> notes, Map<Field, String> draft) {
        var approved = FilingDraft.day(draft, Field.APPROVED_ON);
        var happened = FilingDraft.day(draft, Field.HAPPENED_ON);
        var filed = FilingDraft.day(draft, Field.FILED_ON);
        if (happened != null && approved != null && approved.isAfter(happened)) {
            notes.add(FieldNote.warning(Field.APPROVED_ON, "filing.note.approved-late", happened));
        }
        if (happened != null && filed != null && filed.isBefore(happened)) {
            notes.add(FieldNote.warning(Field.FILED_ON, "filing.note.filed-early", happened));
        }
    }

    /// An account opens once and closes once.
    private static boolean isSecond(Map<Field, String> draft, @Nullable Filing current, List<Filing> all) {
        var kind = FilingDraft.text(draft, Field.KIND);
        var account = FilingDraft.text(draft, Field.ACCOUNT);
        return !kind.equals(FilingKind.CHANGE.name())
                && all.stream()
                        .filter(f -> current == null || f.id() != current.id())
                        .anyMatch(f -> f.kind().name().equals(kind)
                                && Long.toString(f.account().value()).equals(account));
    }

    static FilingState state(FilingLine line, LocalDate today) {
        var due = line.due().day();
        var filed = line.filing().filedOn();
        if (filed == null) {
            return today.isAfter(due) ? FilingState.OVERDUE : FilingState.OPEN;
        }
        return filed.isAfter(due) ? FilingState.FILED_LATE : FilingState.FILED;
    }
}
