package org.bureaudesk.bin;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bin screen: a table of what was deleted, with restore, delete for good, and empty.
final class BinView implements View {

    private final BinViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final TableView<BinItem> table = new TableView<>();
    private final VBox root = new VBox();

    BinView(BinViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        addColumns();
        Tables.fill(table, model.items());
        table.setId("bin-table");
        table.setPlaceholder(new EmptyState("fth-trash-2", messages.text("bin.nothing")).root());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("page");
        root.getChildren().addAll(actions(), table);
        model.refused().subscribe(names -> {
            if (!names.isEmpty()) {
                screens.dialogs().notice("bin.refused", String.join("、", names));
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    private void addColumns() {
        var kind = Tables.<BinItem, String>column(
                messages.text("bin.column.kind"),
                item -> messages.text(item.kind().messageKey()));
        kind.setMaxWidth(110);
        kind.setMinWidth(90);
        var title = Tables.<BinItem, String>column(
                messages.text("bin.column.title"),
                item -> item.title().lines().findFirst().orElse(""));
        title.setPrefWidth(520);
        var more = Tables.column(messages.text("bin.column.more"), BinItem::more);
        more.setPrefWidth(180);
        var when = Tables.<BinItem, String>column(
                messages.text("bin.column.deleted"), item -> Words.print(item.deletedAt(), messages));
        when.setPrefWidth(180);
        table.getColumns().add(kind);
        table.getColumns().add(title);
        table.getColumns().add(more);
        table.getColumns().add(when);
    }

    private HBox actions() {
        var chosen = table.getSelectionModel().getSelectedItems();
        var restore = button("bin-restore", "bin.restore", "fth-rotate-ccw");
        restore.getStyleClass().add("accent");
        restore.disableProperty().bind(Bindings.isEmpty(chosen));
        restore.setOnAction(_ -> model.restore(chosen));
        var purge = button("bin-purge", "bin.purge", "fth-x");
        purge.disableProperty().bind(Bindings.isEmpty(chosen));
        purge.setOnAction(_ -> purge(List.copyOf(chosen)));
        var empty = button("bin-empty", "bin.empty", "fth-trash-2");
        empty.disableProperty().bind(Bindings.isEmpty(model.items()));
        empty.setOnAction(_ -> purge(List.copyOf(model.items())));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var hint = new Label(messages.text("bin.hint"));
        hint.getStyleClass().addAll("muted", "small");
        var bar = new HBox(restore, purge, hint, gap, empty);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private void purge(List<BinItem> items) {
        var counts = BinViewModel.counts(items).entrySet().stream()
                .map(e -> messages.text("bin.count", messages.text(e.getKey().messageKey()), e.getValue()))
                .collect(Collectors.joining("、"));
        if (screens.dialogs().confirm("bin.purge.title", "bin.purge.question", "bin.purge", counts)) {
            model.purge(items);
        }
    }

    private Button button(String id, String nameKey, String icon) {
        var button = new Button(messages.text(nameKey), new FontIcon(icon));
        button.setId(id);
        return button;
    }
}
