package org.bureaudesk.report;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.report.facts.EvidenceRow;
import org.bureaudesk.report.facts.Figure;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The records behind a figure; a double click goes to the record.
final class EvidenceView implements View {

    private final ReportViewModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final TableView<EvidenceRow> table = new TableView<>();
    private final VBox root = new VBox();

    EvidenceView(ReportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        build();
        model.figure().subscribe(this::name);
        model.evidence().subscribe(() -> name(model.figure().get()));
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build() {
        title.setId("report-evidence-title");
        title.getStyleClass().add("strong");
        var close = new Button(null, new FontIcon("fth-x"));
        close.setId("report-evidence-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(messages.text("report.evidence.close"));
        close.setOnAction(_ -> model.closeEvidence());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, close);
        head.getStyleClass().add("report-line");
        table.setId("report-evidence");
        table.getColumns().add(Tables.column(messages.text("report.evidence.at"), this::moment));
        table.getColumns().add(Tables.column(messages.text("report.evidence.account"), EvidenceRow::account));
        table.getColumns().add(Tables.column(messages.text("report.evidence.text"), EvidenceRow::text));
        table.getColumns().add(Tables.column(messages.text("report.evidence.value"), EvidenceRow::value));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().get(0).setPrefWidth(170);
        table.getColumns().get(1).setPrefWidth(160);
        table.getColumns().get(2).setPrefWidth(420);
        table.setRowFactory(_ -> new EvidenceTableRow());
        table.setOnKeyPressed(event -> {
            var row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER && row != null) {
                model.go(row);
            }
        });
        Tables.fill(table, model.evidence());
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("report-evidence");
        root.getChildren().addAll(head, table);
    }

    private @Nullable String moment(EvidenceRow row) {
        return row.at() == null ? null : Words.print(row.at(), messages);
    }

    private void name(@Nullable Figure figure) {
        if (figure != null) {
            title.setText(messages.text(
                    "report.evidence.title",
                    figure.text(),
                    messages.text(figure.evidence().kind().messageKey()),
                    model.evidence().size()));
        }
    }

    private final class EvidenceTableRow extends TableRow<EvidenceRow> {

        EvidenceTableRow() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    model.go(getItem());
                }
            });
        }
    }
}
