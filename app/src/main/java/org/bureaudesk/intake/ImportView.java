package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.intake.ImportViewModel.RejectedRow;
import org.bureaudesk.intake.ImportViewModel.SheetRow;
import org.bureaudesk.intake.ImportViewModel.Step;
import org.bureaudesk.intake.plan.SheetPlan;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.kordamp.ikonli.javafx.FontIcon;

/// The import screen: what each file would bring, which rows it would leave out and why, and the button that does it.
final class ImportView implements View {

    private static final int REASON_WIDTH = 420;

    private final ImportViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final TableView<SheetRow> sheets = new TableView<>();
    private final TableView<RejectedRow> rejected = new TableView<>();
    private final VBox root = new VBox();

    ImportView(ImportViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        addSheetColumns();
        addRejectedColumns();
        Tables.fill(sheets, model.sheets());
        Tables.fill(rejected, model.rejected());
        sheets.setPlaceholder(new EmptyState("fth-download", messages.text("intake.nothing-chosen"))
                .with("import-choose-first", messages.text("intake.choose"), this::choose)
                .with("import-template-first", messages.text("intake.template"), this::saveTemplate)
                .root());
        rejected.setPlaceholder(new Label(messages.text("intake.nothing-rejected")));
        var heading = new Label(messages.text("intake.rejected-rows"));
        heading.getStyleClass().add("strong");
        VBox.setVgrow(sheets, Priority.ALWAYS);
        VBox.setVgrow(rejected, Priority.ALWAYS);
        var anyRejected = Bindings.isNotEmpty(model.rejected());
        rejected.visibleProperty().bind(anyRejected);
        rejected.managedProperty().bind(anyRejected);
        heading.visibleProperty().bind(anyRejected);
        heading.managedProperty().bind(anyRejected);
        root.getStyleClass().add("page");
        root.getChildren().addAll(actions(), sheets, heading, rejected);
    }

    @Override
    public Parent root() {
        return root;
    }

    /// Takes a list of files, as they are dropped onto the window.
    @Override
    public void open(Object what) {
        if (what instanceof List<?> files) {
            model.open(files.stream()
                    .filter(Path.class::isInstance)
                    .map(Path.class::cast)
                    .toList());
        }
    }

    private void addSheetColumns() {
        sheets.setId("import-sheets");
        sheets.setAccessibleText(messages.text("intake.title"));
        sheets.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var file = Tables.column(messages.text("intake.column.file"), SheetRow::file);
        file.setPrefWidth(320);
        sheets.getColumns().add(file);
        var kind = Tables.<SheetRow, String>column(
                messages.text("intake.column.kind"),
                row -> messages.text(row.sheet().kind().messageKey()));
        sheets.getColumns().add(kind);
        count("intake.column.new", SheetPlan::added);
        count("intake.column.changed", SheetPlan::changed);
        count("intake.column.identical", SheetPlan::identical);
        count("intake.column.rejected", sheet -> sheet.rejected().size());
    }

    private void count(String titleKey, Function<SheetPlan, Integer> count) {
        var column = Tables.<SheetRow, Integer>column(messages.text(titleKey), row -> count.apply(row.sheet()));
        column.getStyleClass().add("import-count");
        sheets.getColumns().add(column);
    }

    private void addRejectedColumns() {
        rejected.setId("import-rejected");
        rejected.setAccessibleText(messages.text("intake.rejected-rows"));
        rejected.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rejected.getColumns().add(Tables.column(messages.text("intake.column.file"), RejectedRow::file));
        rejected.getColumns().add(Tables.column(messages.text("intake.column.sheet"), RejectedRow::sheet));
        rejected.getColumns()
                .add(Tables.column(
                        messages.text("intake.column.row"),
                        row -> row.rejection().row()));
        rejected.getColumns()
                .add(Tables.column(
                        messages.text("intake.column.column"),
                        row -> row.rejection().column()));
        rejected.getColumns()
                .add(Tables.column(
                        messages.text("intake.column.value"),
                        row -> row.rejection().value()));
        var reason = Tables.<RejectedRow, String>column(messages.text("intake.column.reason"), this::reason);
        reason.setPrefWidth(REASON_WIDTH);
        rejected.getColumns().add(reason);
    }

    private String reason(RejectedRow row) {
        var rejection = row.rejection();
        return messages.text(rejection.reasonKey(), rejection.facts().toArray());
    }

    private HBox actions() {
        var choose = button("import-choose", "intake.choose", "fth-folder");
        choose.setOnAction(_ -> choose());
        var template = button("import-template", "intake.template", "fth-file-text");
        template.setOnAction(_ -> saveTemplate());
        var word = new Label();
        word.setId("import-word");
        word.setWrapText(true);
        word.getStyleClass().add("muted");
        word.textProperty().bind(model.step().map(step -> messages.text(wordKey(step))));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = button("import-clear", "intake.clear", "fth-x");
        cancel.disableProperty().bind(Bindings.isEmpty(model.sheets()));
        cancel.setOnAction(_ -> model.clear());
        var carryOut = button("import-carry-out", "intake.carry-out", "fth-check");
        carryOut.getStyleClass().add("accent");
        carryOut.disableProperty().bind(model.step().isNotEqualTo(Step.PREVIEW));
        carryOut.setOnAction(_ -> model.carryOut());
        var bar = new HBox(choose, template, word, gap, cancel, carryOut);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private static String wordKey(Step step) {
        return switch (step) {
            case NOTHING_CHOSEN -> "intake.word.nothing-chosen";
            case PREVIEW -> "intake.word.preview";
            case NOTHING_NEW -> "intake.word.nothing-new";
            case DONE -> "intake.word.done";
        };
    }

    private void choose() {
        model.open(screens.dialogs().chooseOpen("intake.choose", "xlsx", "csv"));
    }

    private void saveTemplate() {
        screens.dialogs()
                .chooseSave("intake.template", messages.text("intake.template-name"), "xlsx")
                .ifPresent(file -> screens.tasks()
                        .perform(
                                () -> TemplateSheet.writeTo(file),
                                () -> screens.dialogs().reveal(file)));
    }

    private Button button(String id, String nameKey, String icon) {
        var button = new Button(messages.text(nameKey), new FontIcon(icon));
        button.setId(id);
        return button;
    }
}
