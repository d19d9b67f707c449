package org.bureaudesk.intake;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.intake.journal.ImportRecord;
import org.bureaudesk.intake.journal.UndoPlan;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of imports (导入记录), each of which can be taken back as a whole.
final class RecordsView {

    private final RecordsViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final TableView<ImportRecord> table = new TableView<>();
    private final VBox root = new VBox();

    RecordsView(RecordsViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        table.setId("import-records");
        table.setAccessibleText(messages.text("intake.records"));
        table.setPlaceholder(new Label(messages.text("intake.no-records")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var files = Tables.<ImportRecord, String>column(messages.text("intake.column.file"), ImportRecord::files);
        files.setPrefWidth(480);
        table.getColumns()
                .add(Tables.column(messages.text("intake.column.at"), r -> messages.text("intake.at", r.at())));
        table.getColumns().add(files);
        table.getColumns().add(Tables.column(messages.text("intake.column.records"), ImportRecord::records));
        table.getColumns().add(Tables.column(messages.text("intake.column.state"), this::state));
        Tables.fill(table, model.records());
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(actions(), table);
        root.getStyleClass().add("import-preview");
    }

    Parent root() {
        return root;
    }

    void reload() {
        model.reload();
    }

    /// Looks for the newest import that brought the file, and says so where there is none.
    void find(String file) {
        model.find(file, found -> {
            if (found == null) {
                screens.dialogs().notice("intake.record.not-found", file);
            } else {
                table.getSelectionModel().select(found);
                table.scrollTo(found);
                table.requestFocus();
            }
        });
    }

    private String state(ImportRecord record) {
        var undoneAt = record.undoneAt();
        return undoneAt == null
                ? messages.text("intake.record.standing")
                : messages.text("intake.record.undone", undoneAt);
    }

    private HBox actions() {
        var undo = new Button(messages.text("intake.undo"), new FontIcon("fth-rotate-ccw"));
        undo.setId("import-undo");
        var selected = table.getSelectionModel().selectedItemProperty();
        undo.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> selected.get() == null || selected.get().undoneAt() != null, selected));
        undo.setOnAction(_ -> model.prepare(selected.get(), this::ask));
        var hint = new Label(messages.text("intake.records-hint"));
        hint.getStyleClass().add("muted");
        var bar = new HBox(undo, hint);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private void ask(UndoPlan plan) {
        var key = plan.changedSince() == 0 ? "intake.undo.ask" : "intake.undo.ask-changed";
        var agreed = screens.dialogs()
                .confirm(
                        "intake.undo", key, "intake.undo", plan.record().files(), plan.restored(), plan.changedSince());
        if (agreed) {
            model.undo(plan);
        }
    }
}
