package org.bureaudesk.lexicon.rescan.screen;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The queue as a table; what is chosen in it is decided beside it.
final class RescanTableView implements View {

    private static final double LEAST = 74;

    private final RescanViewModel model;
    private final DecisionViewModel decisions;
    private final Messages messages;
    private final FindingWords words;
    private final TableView<Matter> table = new TableView<>();
    private boolean choosing;

    RescanTableView(RescanViewModel model, DecisionViewModel decisions, Messages messages) {
        this.model = model;
        this.decisions = decisions;
        this.messages = messages;
        this.words = new FindingWords(messages);
        table();
    }

    @Override
    public Parent root() {
        return table;
    }

    void focus() {
        table.requestFocus();
    }

    private void table() {
        table.setId("rescan-table");
        table.setAccessibleText(messages.text("lexicon.matters"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add("lexicon.column.severity", LEAST, m -> messages.text(m.severity().messageKey()));
        add("lexicon.column.title", 208, Matter::title);
        add("lexicon.column.objections", 158, words::words);
        add("lexicon.column.published", 172, m -> Words.print(m.publishedAt(), messages));
        add("lexicon.column.state", 168, this::state);
        Tables.fill(table, model.rows());
        table.placeholderProperty().bind(Bindings.createObjectBinding(this::nothing, model.standingProperty()));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Matter>) _ -> choose());
        model.rows().addListener((ListChangeListener<Matter>) _ -> chooseAgain());
    }

    private Node nothing() {
        var standing = model.standingProperty().get();
        var label = new Label(messages.text(
                standing == null
                        ? "lexicon.loading"
                        : standing.last() == null ? "lexicon.scan.first" : "lexicon.scan.clean"));
        label.setWrapText(true);
        label.getStyleClass().add("empty-text");
        return label;
    }

    private String state(Matter matter) {
        var decision = matter.decision();
        var state = messages.text(matter.state().messageKey());
        return decision == null
                ? state
                : messages.text(
                        "lexicon.matter.by",
                        state,
                        messages.text(decision.choice().messageKey()),
                        decision.by());
    }

    private void add(String key, double width, Function<Matter, String> value) {
        TableColumn<Matter, @Nullable String> column = Tables.column(messages.text(key), value);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST)); // a word or two, also when there is little room
        column.setCellFactory(_ -> new ToldCell<>());
        table.getColumns().add(column);
    }

    private void choose() {
        if (!choosing) {
            decisions.show(List.copyOf(table.getSelectionModel().getSelectedItems()));
        }
    }

    /// The list comes back new after every change: what was chosen stays chosen where it is still listed.
    private void chooseAgain() {
        var wanted = decisions.chosenProperty().get().stream().map(Matter::id).collect(Collectors.toSet());
        var items = table.getItems();
        var again = IntStream.range(0, items.size())
                .filter(i -> wanted.contains(items.get(i).id()))
                .toArray();
        choosing = true;
        table.getSelectionModel().clearSelection();
        if (again.length > 0) {
            table.getSelectionModel().selectIndices(again[0], again);
        }
        choosing = false;
        choose();
    }
}
