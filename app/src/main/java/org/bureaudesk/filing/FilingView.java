package org.bureaudesk.filing;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.bureaudesk.filing.FilingDraft.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.ledger.ChoiceFilter;
import org.bureaudesk.ui.ledger.DeskColumns;
import org.bureaudesk.ui.ledger.DeskWords;
import org.bureaudesk.ui.ledger.FormFields;
import org.bureaudesk.ui.ledger.FormGrid;
import org.bureaudesk.ui.ledger.RecordDeskPane;

/// The list of filings with the form over the chosen one.
final class FilingView implements View {

    private static final int COLUMNS = 4;

    private final FilingViewModel model;
    private final Messages messages;
    private final TableView<FilingLine> table = new TableView<>();
    private final RecordDeskPane<FilingLine> pane;

    FilingView(FilingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        fillTable();
        var states = new ChoiceFilter<>(
                messages,
                "filing-states",
                "filing.column.state",
                model.stateProperty(),
                state -> messages.text(state.messageKey()),
                FilingState.values());
        pane = new RecordDeskPane<>(model.desk(), messages, "filing", table, form())
                .build(new DeskWords("filing.add", "filing.empty", "filing.filter"), model::export, states);
    }

    @Override
    public Parent root() {
        return pane.root();
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void open(Object what) {
        if (what instanceof Filing filing) {
            model.open(filing.id());
        }
    }

    @Override
    public void leaving() {
        model.desk().keep();
    }

    private void fillTable() {
        table.setId("filing-table");
        new DeskColumns<FilingLine>(table, messages)
                .text("filing.column.account", 216, FilingLine::account)
                .text(
                        "filing.column.kind",
                        70,
                        l -> messages.text(l.filing().kind().messageKey()))
                .day("filing.field.approved-on", l -> l.filing().approvedOn())
                .day("filing.column.happened-on", l -> l.filing().happenedOn())
                .text("filing.column.due", 126, this::due)
                .day("filing.field.filed-on", l -> l.filing().filedOn())
                .text(
                        "filing.column.state",
                        100,
                        l -> messages.text(model.stateOf(l).messageKey()))
                .text("filing.field.number", 136, l -> l.filing().number())
                .text("filing.field.note", 120, l -> l.filing().note());
    }

    private String due(FilingLine line) {
        var day = Words.date(line.due().day(), messages);
        return line.due().estimated() ? messages.text("filing.due.estimated", day) : day;
    }

    private Node form() {
        var fields = new FormFields<>(model.form(), messages, "filing");
        var kinds = Arrays.stream(FilingKind.values()).map(Enum::name).toList();
        var section = new FormGrid(messages.text("filing.section"), COLUMNS)
                .addWide(fields.choice(Field.ACCOUNT, model.accountIds(), model::accountName), 2)
                .add(
                        fields.choice(
                                Field.KIND,
                                kinds,
                                kind -> messages.text(FilingKind.valueOf(kind).messageKey())),
                        fields.line(Field.NUMBER))
                .add(fields.date(Field.APPROVED_ON), fields.date(Field.HAPPENED_ON), fields.date(Field.FILED_ON))
                .addWide(fields.area(Field.NOTE, 3), COLUMNS);
        var page = new VBox(section.node());
        page.getStyleClass().add("ledger-page");
        return page;
    }
}
