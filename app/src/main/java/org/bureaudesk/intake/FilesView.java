package org.bureaudesk.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.bureaudesk.account.Account;
import org.bureaudesk.intake.ImportViewModel.SheetRow;
import org.bureaudesk.intake.exports.ExportPlan;
import org.bureaudesk.intake.plan.SheetPlan;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tables;
import org.jspecify.annotations.Nullable;

/// The files of an import: what each is, whose, from when to when, and what it would bring.
final class FilesView {

    private static final int NOTE_WIDTH = 240;
    private static final int BUTTON_WIDTH = 100;

    private final ImportViewModel model;
    private final Messages messages;
    private final Consumer<Path> mapper;
    private final TableView<SheetRow> table = new TableView<>();

    /// @param mapper opens the column mapper for a file nobody knows
    FilesView(ImportViewModel model, Messages messages, Consumer<Path> mapper) {
        this.model = model;
        this.messages = messages;
        this.mapper = mapper;
        table.setId("import-sheets");
        table.setAccessibleText(messages.text("intake.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns();
        Tables.fill(table, model.sheets());
    }

    TableView<SheetRow> table() {
        return table;
    }

    private void addColumns() {
        wide(
                Tables.column(
                        messages.text("intake.column.file"),
                        row -> row.isFirst() ? row.file().name() : ""),
                210);
        wide(Tables.column(messages.text("intake.column.kind"), this::kind), 88);
        var account = Tables.<SheetRow, SheetRow>column(messages.text("intake.column.account"), row -> row);
        account.setCellFactory(_ -> new AccountCell());
        wide(account, 190);
        wide(Tables.column(messages.text("intake.column.period"), this::period), 184);
        count("intake.column.new", SheetPlan::added);
        count("intake.column.changed", SheetPlan::changed);
        count("intake.column.identical", SheetPlan::identical);
        count("intake.column.rejected", sheet -> sheet.rejected().size());
        var note = Tables.<SheetRow, SheetRow>column(messages.text("intake.column.note"), row -> row);
        note.setCellFactory(_ -> new NoteCell());
        wide(note, NOTE_WIDTH);
    }

    private void wide(TableColumn<SheetRow, ?> column, int width) {
        column.setPrefWidth(width);
        column.setReorderable(false);
        table.getColumns().add(column);
    }

    private void count(String titleKey, Function<SheetPlan, Integer> count) {
        var column = Tables.<SheetRow, Integer>column(
                messages.text(titleKey), row -> row.sheet() == null ? null : count.apply(row.sheet()));
        column.getStyleClass().add("import-count");
        column.setPrefWidth(68);
        table.getColumns().add(column);
    }

    private @Nullable String kind(SheetRow row) {
        var sheet = row.sheet();
        return sheet == null
                ? messages.text("intake.kind.unknown")
                : messages.text(sheet.kind().messageKey());
    }

    private @Nullable String period(SheetRow row) {
        var export = row.file().export();
        return export == null || !row.isFirst() ? "" : span(export.from(), export.to());
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? "" : messages.text("intake.period", from.toString(), to.toString());
    }

    /// What stands in the way of a file, in words; empty for nothing.
    private String note(SheetRow row) {
        var refusal = row.file().refusal();
        var export = row.file().export();
        if (!row.isFirst()) {
            return "";
        }
        if (refusal != null) {
            return messages.text(refusal);
        }
        if (export == null) {
            return "";
        }
        if (export.account() == null) {
            return messages.text("intake.note.which-account");
        }
        var doubt = export.doubt();
        return doubt == null ? "" : messages.text(doubt.key(), doubt.facts().toArray());
    }

    /// Whose the file is: said here where nobody could tell.
    private final class AccountCell extends TableCell<SheetRow, SheetRow> {

        private final ComboBox<Account> choice = new ComboBox<>();
        private boolean isFilling;

        AccountCell() {
            choice.setAccessibleText(messages.text("intake.column.account"));
            choice.setPromptText(messages.text("intake.choose-account"));
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setCellFactory(_ -> new NameCell());
            choice.setButtonCell(new NameCell());
            choice.valueProperty().addListener((_, _, account) -> {
                var row = getItem();
                if (!isFilling && account != null && row != null) {
                    model.choose(row.file().file(), account);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            var export =
                    empty || row == null || !row.isFirst() ? null : row.file().export();
            if (export == null) {
                setGraphic(null);
                return;
            }
            fill(export);
            choice.setId("import-account-" + getIndex());
            setGraphic(choice);
        }

        private void fill(ExportPlan export) {
            isFilling = true;
            choice.getItems().setAll(export.candidates());
            var account = export.account();
            if (account != null && !export.candidates().contains(account)) {
                choice.getItems().add(account);
            }
            choice.setValue(account);
            isFilling = false;
        }
    }

    private final class NameCell extends ListCell<Account> {
        @Override
        protected void updateItem(@Nullable Account account, boolean empty) {
            super.updateItem(account, empty);
            setText(
                    account == null || empty
                            ? messages.text("intake.choose-account")
                            : messages.text("intake.account-name", account.name(), messages.text(account.platform())));
        }
    }

    /// What stands in the way, and the button that clears it.
    private final class NoteCell extends TableCell<SheetRow, SheetRow> {

        @Override
        protected void updateItem(@Nullable SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            var text = empty || row == null ? "" : note(row);
            if (row == null || text.isEmpty()) {
                setGraphic(null);
                return;
            }
            var buttons = buttonOf(row);
            var label = new Label(text);
            label.setTooltip(new Tooltip(text));
            label.setPrefWidth(buttons.isEmpty() ? NOTE_WIDTH : NOTE_WIDTH - BUTTON_WIDTH);
            var box = new HBox(label);
            box.getStyleClass().add("filter-bar");
            box.getChildren().addAll(buttons);
            setGraphic(box);
        }

        private List<Button> buttonOf(SheetRow row) {
            var file = row.file().file();
            var export = row.file().export();
            var refusal = row.file().refusal();
            if (export != null && export.account() != null && export.doubt() != null) {
                return List.of(button("import-confirm-", "intake.confirm-account", () -> model.confirm(file)));
            }
            return refusal != null && Mappable.isMappable(refusal)
                    ? List.of(button("import-map-", "intake.map", () -> mapper.accept(file)))
                    : List.of();
        }

        private Button button(String id, String textKey, Runnable action) {
            var button = new Button(messages.text(textKey));
            button.setId(id + getIndex());
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setOnAction(_ -> action.run());
            return button;
        }
    }
}
