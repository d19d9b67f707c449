package org.bureaudesk.calendar.recurring;

import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.text.Messages;

/// The words of recurring columns.
final class RecurringWords {

    private final Messages messages;

    RecurringWords(Messages messages) {
        this.messages = messages;
    }

    /// 每周一、周三.
    String rhythm(RecurringColumn column) {
        return switch (column.rhythm()) {
            case Rhythm.Daily _ -> messages.text("calendar.pace.daily");
            case Rhythm.Weekly weekly ->
                messages.text(
                        "calendar.rhythm.weekly",
                        weekly.days().stream()
                                .sorted()
                                .map(day -> messages.text("calendar.weekday." + day.getValue()))
                                .collect(Collectors.joining("、")));
            case Rhythm.Monthly monthly -> messages.text("calendar.rhythm.monthly", monthly.day());
        };
    }

    String accounts(RecurringColumn column, List<Account> all) {
        return all.stream()
                .filter(account -> column.accounts().contains(account.id()))
                .map(Account::name)
                .collect(Collectors.joining("、"));
    }

    String exception(RecurringException exception) {
        if (exception.movedTo() != null) {
            return messages.text("calendar.exception.moved", exception.day(), exception.movedTo());
        }
        return messages.text(
                exception.post() == null ? "calendar.exception.left-out" : "calendar.exception.written",
                exception.day());
    }
}
