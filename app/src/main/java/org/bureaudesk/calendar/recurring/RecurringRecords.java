package org.bureaudesk.calendar.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bureaudesk.calendar.recurring.RecurringDraft.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/// Recurring columns as the list reads, edits and finds them.
record RecurringRecords(RecurringService service, Messages messages, Clock clock)
        implements RecordKind<RecurringColumn, Map<Field, String>> {

    @Override
    public List<RecurringColumn> all() {
        return service.all();
    }

    @Override
    public boolean same(RecurringColumn one, RecurringColumn other) {
        return one.id() == other.id();
    }

    @Override
    public Map<Field, String> blank() {
        return RecurringDraft.blank(LocalDate.now(clock), messages);
    }

    @Override
    public Map<Field, String> draft(RecurringColumn column) {
        return RecurringDraft.of(column, messages);
    }

    @Override
    public Map<Field, String> canonical(Map<Field, String> draft) {
        return RecurringDraft.canonical(draft);
    }

    @Override
    public String words(RecurringColumn column) {
        return column.title() + " " + column.column();
    }

    @Override
    public RecurringColumn save(@Nullable RecurringColumn before, Map<Field, String> draft) {
        var column = RecurringDraft.toColumn(before == null ? service.newId() : before.id(), draft);
        service.save(column);
        return column;
    }

    @Override
    public void bin(RecurringColumn column) {
        service.giveUp(column);
    }
}
