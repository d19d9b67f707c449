package org.bureaudesk.inspection;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.bureaudesk.inspection.RectificationDraft.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.ledger.ChoiceFilter;
import org.bureaudesk.ui.ledger.DeskColumns;
import org.bureaudesk.ui.ledger.DeskWords;
import org.bureaudesk.ui.ledger.FormFields;
import org.bureaudesk.ui.ledger.FormGrid;
import org.bureaudesk.ui.ledger.RecordDeskPane;

/// The list of problems with the form over the chosen one.
final class RectificationView implements View {

    private static final int COLUMNS = 4;

    private final RectificationViewModel model;
    private final Messages messages;
    private final TableView<Rectification> table = new TableView<>();
    private final RecordDeskPane<Rectification> pane;

    RectificationView(RectificationViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        fillTable();
        var states = new ChoiceFilter<>(
                messages,
                "inspection-states",
                "inspection.column.state",
                model.stateProperty(),
                state -> messages.text(state.messageKey()),
                RectificationState.values());
        pane = new RecordDeskPane<>(model.desk(), messages, "inspection", table, form())
                .build(new DeskWords("inspection.add", "inspection.empty", "inspection.filter"), model::export, states);
    }

    @Override
    public Parent root() {
        return pane.root();
    }

    @Override
    public void shown() {
        model.desk().reload();
    }

    @Override
    public void open(Object what) {
        if (what instanceof Rectification problem) {
            model.open(problem.id());
        }
    }

    @Override
    public void leaving() {
        model.desk().keep();
    }

    private void fillTable() {
        table.setId("inspection-table");
        new DeskColumns<Rectification>(table, messages)
                .text("inspection.column.problem", 320, Rectification::problem)
                .text("inspection.field.category", 120, Rectification::category)
                .text("inspection.field.responsible", 100, Rectification::responsible)
                .text("inspection.field.measure", 240, Rectification::measure)
                .day("inspection.field.due-on", Rectification::dueOn)
                .day("inspection.field.done-on", Rectification::doneOn)
                .text(
                        "inspection.column.state",
                        90,
                        r -> messages.text(model.stateOf(r).messageKey()));
    }

    private Node form() {
        var fields = new FormFields<>(model.form(), messages, "inspection");
        var section = new FormGrid(messages.text("inspection.section"), COLUMNS)
                .addWide(fields.area(Field.PROBLEM, 3), 2)
                .addWide(fields.area(Field.MEASURE, 3), 2)
                .add(
                        fields.line(Field.CATEGORY),
                        fields.line(Field.RESPONSIBLE),
                        fields.date(Field.DUE_ON),
                        fields.date(Field.DONE_ON));
        var page = new VBox(section.node());
        page.getStyleClass().add("ledger-page");
        return page;
    }
}
