package org.bureaudesk.lexicon.screen;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.lexicon.Host;
import org.bureaudesk.lexicon.HostKind;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.FilterBar;
import org.kordamp.ikonli.javafx.FontIcon;

/// The hosts links may lead to and those that hide where they lead: a list, and a line to add to it.
final class HostsView implements View {

    private final HostsViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final FilterBar bar;
    private final TableView<Host> table = new TableView<>();
    private final TextField host = new TextField();
    private final VBox root = new VBox();

    HostsView(HostsViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        bar = new FilterBar("lexicon-search-hosts", messages.text("lexicon.search.hosts"));
        bar.textProperty().bindBidirectional(model.filter);
        bar.countProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("lexicon.count", model.rows().size()), model.rows()));
        root.getStyleClass().add("lexicon-page");
        table();
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(bar.root(), table, line(), fault());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void search() {
        bar.focus();
    }

    @Override
    public boolean create() {
        model.clear();
        host.requestFocus();
        return true;
    }

    private void table() {
        table.setId("lexicon-table-hosts");
        table.setAccessibleText(messages.text("lexicon.page.hosts"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.text("lexicon.none-found")));
        add("lexicon.column.host", 300, Host::host);
        add("lexicon.column.host-kind", 110, h -> messages.text(h.kind().messageKey()));
        add("lexicon.column.origin", 90, h -> messages.text(h.origin().messageKey()));
        add("lexicon.column.enabled", 90, h -> messages.text(h.enabled() ? "lexicon.on" : "lexicon.off"));
        add("lexicon.column.note", 420, Host::note);
        Tables.fill(table, model.rows());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
    }

    private void add(String key, double width, Function<Host, String> value) {
        TableColumn<Host, ?> column = Tables.column(messages.text(key), value);
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private void pressed(KeyEvent key) {
        var chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (key.getCode() == KeyCode.ENTER) {
            edit();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && !chosen.isEmpty()) {
            var gone = model.delete(chosen);
            screens.dialogs().notice(gone == 0 ? "lexicon.not-deleted" : "lexicon.deleted", gone);
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE && !chosen.isEmpty()) {
            model.enable(chosen, !chosen.getFirst().enabled());
            key.consume();
        }
    }

    private void edit() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.edit(chosen);
            host.requestFocus();
        }
    }

    private Node line() {
        var kind = new ChoiceView<>(
                        "lexicon-host-kind", model.kind, List.of(HostKind.values()), k -> messages.text(k.messageKey()))
                .root();
        kind.setAccessibleText(messages.text("lexicon.column.host-kind"));
        prepare(host, "lexicon-host", "lexicon.host.prompt");
        host.textProperty().bindBidirectional(model.host);
        var note = prepare(new TextField(), "lexicon-host-note", "lexicon.host.note");
        note.textProperty().bindBidirectional(model.note);
        HBox.setHgrow(host, Priority.ALWAYS);
        HBox.setHgrow(note, Priority.ALWAYS);
        var clear = new Button(messages.text("lexicon.form.cancel"));
        clear.setId("lexicon-host-cancel");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> model.clear());
        clear.visibleProperty().bind(model.beforeProperty().isNotNull());
        clear.managedProperty().bind(clear.visibleProperty());
        var save = new Button("", new FontIcon("fth-plus"));
        save.setId("lexicon-host-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.textProperty()
                .bind(model.beforeProperty()
                        .map(_ -> messages.text("lexicon.form.save"))
                        .orElse(messages.text("lexicon.host.add")));
        save.setOnAction(_ -> model.save());
        var line = new HBox(host, kind, note, clear, save);
        line.getStyleClass().add("side-line");
        return line;
    }

    private TextField prepare(TextField field, String id, String promptKey) {
        field.setId(id);
        field.setPromptText(messages.text(promptKey));
        field.setAccessibleText(messages.text(promptKey));
        field.setOnAction(_ -> model.save());
        return field;
    }

    private Label fault() {
        var fault = new Label();
        fault.setId("lexicon-host-fault");
        fault.getStyleClass().add("form-fault");
        fault.textProperty().bind(model.faultKeyProperty().map(key -> key.isEmpty() ? "" : messages.text(key)));
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        return fault;
    }
}
