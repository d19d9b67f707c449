package org.bureaudesk.lexicon.screen;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.input.KeyEvent;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.lexicon.rescan.screen.ToldCell;
import org.bureaudesk.lexicon.screen.EntryQuery.Order;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Frames;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The entries as a table. Sorting is the view model's, so that tens of thousands stay fluent.
final class EntryTableView implements View {

    /// What is done to entries from the keyboard or with the mouse.
    record Actions(Consumer<Entry> edit, Consumer<List<Entry>> delete, Consumer<List<Entry>> toggle) {}

    private final EntriesViewModel model;
    private final Messages messages;
    private final Actions actions;
    private final TableView<Entry> table = new TableView<>();
    private boolean choosing;

    EntryTableView(EntriesViewModel model, Messages messages, Actions actions) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        table.setId("lexicon-table-" + model.page().id());
        table.setAccessibleText(messages.text(model.page().titleKey()));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        columns();
        table.setSortPolicy(_ -> sort());
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // before the table takes it for editing
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Entry>) _ -> remember());
        table.setItems(model.rows());
        model.onExchange(this::letGo);
        model.rows().addListener((ListChangeListener<Entry>) _ -> chooseAgain());
    }

    @Override
    public Parent root() {
        return table;
    }

    void placeholder(ObservableValue<Node> node) {
        table.placeholderProperty().bind(node);
    }

    /// Makes what else would be made at once when the table is first shown.
    void dress() {
        table.setSkin(new TableViewSkin<>(table));
    }

    /// Shows the rows there are by now, a few more in each frame.
    void unroll() {
        Frames.unroll(table);
    }

    void focus() {
        table.requestFocus();
    }

    private void columns() {
        var page = model.page();
        add(page.termKey(), 200, Order.TERM, e -> e.term().text());
        if (page == ListPage.TERMS) {
            add(
                    "lexicon.column.kind",
                    92,
                    Order.KIND,
                    e -> messages.text(e.term().kind().messageKey()));
            add(
                    "lexicon.column.category",
                    118,
                    Order.CATEGORY,
                    e -> messages.text(e.term().category().messageKey()));
        }
        add(
                "lexicon.column.severity",
                64,
                Order.SEVERITY,
                e -> messages.text(e.term().severity().messageKey()));
        add(
                page.replacementKey(),
                page == ListPage.TERMS ? 150 : 260,
                Order.REPLACEMENT,
                e -> e.term().replacement());
        if (page == ListPage.BODIES) {
            add("lexicon.column.since", 130, Order.SINCE, this::since);
        }
        add(
                "lexicon.column.origin",
                86,
                Order.ORIGIN,
                e -> messages.text(e.origin().messageKey()));
        add(
                "lexicon.column.enabled",
                74,
                Order.ENABLED,
                e -> messages.text(e.enabled() ? "lexicon.on" : "lexicon.off"));
        add("lexicon.column.source", 310, Order.SOURCE, e -> e.term().source());
    }

    private String since(Entry entry) {
        var since = entry.term().since();
        return since == null ? "" : Words.date(since, messages);
    }

    private void add(String key, double width, Order order, Function<Entry, String> value) {
        TableColumn<Entry, @Nullable String> column = Tables.column(messages.text(key), value);
        column.setPrefWidth(width);
        column.setUserData(order);
        column.setCellFactory(_ -> new ToldCell<>(entry -> !entry.enabled()));
        table.getColumns().add(column);
    }

    private boolean sort() {
        var order = table.getSortOrder();
        if (order.isEmpty()) {
            model.sort(null, false);
        } else {
            var first = order.getFirst();
            model.sort((Order) first.getUserData(), first.getSortType() == TableColumn.SortType.DESCENDING);
        }
        return true;
    }

    private TableRow<Entry> row() {
        var row = new TableRow<Entry>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                actions.edit().accept(row.getItem());
            }
        });
        return row;
    }

    private void pressed(KeyEvent key) {
        var done = switch (key.getCode()) {
            case ENTER -> {
                model.chosen().stream().findFirst().ifPresent(actions.edit());
                yield true;
            }
            case DELETE -> {
                actions.delete().accept(model.chosen());
                yield true;
            }
            case SPACE -> {
                actions.toggle().accept(model.chosen());
                yield true;
            }
            default -> false;
        };
        if (done) {
            key.consume();
        }
    }

    private void remember() {
        if (!choosing) {
            model.choose(table.getSelectionModel().getSelectedItems());
        }
    }

    /// What goes is no longer chosen: the table would look for it in all that comes, row by row.
    private void letGo() {
        choosing = true;
        table.getSelectionModel().clearSelection();
    }

    /// The list comes back new after every change: what was chosen stays chosen, by its words.
    private void chooseAgain() {
        var again = model.chosenAgain();
        if (again.length > 0) {
            table.getSelectionModel().selectIndices(again[0], again);
        }
        choosing = false;
        model.choose(IntStream.of(again).mapToObj(model.rows()::get).toList());
    }
}
