package org.bureaudesk.inspection;

import java.util.List;
import java.util.function.Function;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;

/// The list of problems as an Excel sheet (问题整改清单).
final class RectificationSheet {

    private final Messages messages;
    private final Function<Rectification, RectificationState> state;

    RectificationSheet(Messages messages, Function<Rectification, RectificationState> state) {
        this.messages = messages;
        this.state = state;
    }

    Sheet<Rectification> of(List<Rectification> problems) {
        var columns = List.of(
                Column.<Rectification>of(messages.text("inspection.column.index"), r -> problems.indexOf(r) + 1),
                Column.wide(messages.text("inspection.column.problem"), Rectification::problem),
                Column.of(messages.text("inspection.field.category"), Rectification::category),
                Column.of(messages.text("inspection.field.responsible"), Rectification::responsible),
                Column.wide(messages.text("inspection.field.measure"), Rectification::measure),
                Column.of(messages.text("inspection.field.due-on"), Rectification::dueOn),
                Column.of(messages.text("inspection.field.done-on"), Rectification::doneOn),
                Column.<Rectification>of(
                        messages.text("inspection.column.state"),
                        r -> messages.text(state.apply(r).messageKey())));
        return new Sheet<>(messages.text("inspection.sheet.title"), columns, problems);
    }
}
