package org.bureaudesk.filing;

import java.util.List;
import java.util.function.Function;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;

/// The list of filings as an Excel sheet.
final class FilingSheet {

    private final Messages messages;
    private final Function<FilingLine, FilingState> state;

    FilingSheet(Messages messages, Function<FilingLine, FilingState> state) {
        this.messages = messages;
        this.state = state;
    }

    Sheet<FilingLine> of(List<FilingLine> lines) {
        return new Sheet<>(messages.text("filing.sheet.title"), columns(), lines);
    }

    private List<Column<FilingLine>> columns() {
        return List.of(
                new Column<>(messages.text("filing.column.account"), 32, FilingLine::account),
                Column.of(
                        messages.text("filing.column.kind"),
                        l -> messages.text(l.filing().kind().messageKey())),
                Column.of(
                        messages.text("filing.field.approved-on"),
                        l -> l.filing().approvedOn()),
                Column.of(
                        messages.text("filing.column.happened-on"),
                        l -> l.filing().happenedOn()),
                Column.of(messages.text("filing.column.due"), l -> l.due().day()),
                Column.of(
                        messages.text("filing.field.filed-on"), l -> l.filing().filedOn()),
                Column.of(
                        messages.text("filing.column.state"),
                        l -> messages.text(state.apply(l).messageKey())),
                new Column<>(
                        messages.text("filing.field.number"),
                        22,
                        l -> l.filing().number()),
                Column.wide(messages.text("filing.field.note"), l -> l.filing().note()));
    }
}
