package org.bureaudesk.post.screen;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.marking.PostMark;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.bureaudesk.ui.form.ExportButton;
import org.bureaudesk.ui.form.FilterBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of posts with its filters.
final class PostListView implements View {

    private static final int ROWS_AHEAD = 60;

    /// What the list asks the room to do.
    interface Actions {
        void open(PostRow row);

        void create();
    }

    private final PostListViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final Actions actions;
    private final TableView<PostRow> table = new TableView<>();
    private final SortedList<PostRow> sorted;
    private final BorderPane root = new BorderPane();
    private final FilterBar bar;
    private TableColumn<PostRow, ?> time = new TableColumn<>();

    PostListView(PostListViewModel model, Screens screens, Actions actions) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.actions = actions;
        sorted = new SortedList<>(model.rows());
        bar = new FilterBar("post-search", messages.text("post.search"));
        root.getStyleClass().addAll("page", "post-list");
        root.setTop(top());
        root.setCenter(table());
    }

    @Override
    public Parent root() {
        return root;
    }

    void focusSearch() {
        bar.focus();
    }

    private Node top() {
        bar.textProperty().subscribe(text -> model.narrow(query -> query.withText(text)));
        model.queryProperty().subscribe(query -> {
            if (!bar.textProperty().get().strip().equals(query.text())) {
                bar.textProperty().set(query.text());
            }
        });
        bar.countProperty().bind(Bindings.createStringBinding(this::counted, model.countProperty(), model.rows()));
        var export = new ExportButton(
                screens,
                "post-export",
                () -> messages.text("post.title"),
                (file, progress) -> new PostSheet(messages, model::accountsOf, model::stateOf, model::reviewOf)
                        .of(model.everyRow(progress), 0)
                        .writeTo(file, progress));
        var release = new ReleaseMenuView(screens, "post", this::chosenPosts);
        release.root()
                .disableProperty()
                .bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        table.setContextMenu(release.contextMenu());
        bar.action(release.root()).action(deleteButton()).action(export.node()).action(newButton());
        var filters = new PostFilterView(model, messages, screens.clock());
        var top = new VBox(bar.root(), filters.root(), onlyLine());
        top.getStyleClass().add("post-top");
        return top;
    }

    private String counted() {
        var count = model.countProperty().get();
        return messages.text(count >= PostListViewModel.CAP ? "post.count.capped" : "post.count", count);
    }

    private Button newButton() {
        var create = new Button(messages.text("post.new"), new FontIcon("fth-plus"));
        create.setId("post-new");
        create.getStyleClass().add("accent");
        create.setOnAction(_ -> actions.create());
        return create;
    }

    private Button deleteButton() {
        var delete = new Button(messages.text("post.delete"), new FontIcon("fth-trash-2"));
        delete.setId("post-delete");
        delete.setOnAction(_ -> deleteChosen());
        delete.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        return delete;
    }

    private List<PostId> chosenPosts() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(PostRow::id)
                .toList();
    }

    private void deleteChosen() {
        var chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) {
            model.moveToBin(chosen);
            screens.dialogs().notice("post.deleted", chosen.size());
        }
    }

    /// Says that the list shows the records behind a figure, and leads back to all.
    private Node onlyLine() {
        var words = new Label();
        words.textProperty().bind(model.queryProperty().map(this::onlyWords));
        var all = new Button(messages.text("post.only.all"));
        all.setId("post-only-all");
        all.setOnAction(_ -> model.ask(PostQuery.ALL));
        var line = new HBox(new FontIcon("fth-filter"), words, all);
        line.getStyleClass().add("post-only");
        line.managedProperty().bind(model.queryProperty().map(query -> query.only() != null));
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }

    private String onlyWords(PostQuery query) {
        var only = query.only();
        return messages.text("post.only", only == null ? 0 : only.size());
    }

    private Node table() {
        table.setId("post-table");
        table.setAccessibleText(messages.text("post.title"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        time = add("post.column.time", 164, row -> Words.print(row.at(), messages));
        add("post.column.title", 220, PostRow::title);
        add("post.column.accounts", 130, model::accountsOf);
        add("post.column.column", 84, PostRow::column);
        add("post.column.kind", 76, row -> messages.text(row.kind().messageKey()));
        add("post.column.form", 56, row -> messages.text(row.form().messageKey()));
        add("post.column.origin", 70, row -> messages.text(row.origin().messageKey()));
        mark("post.column.state", 84, model.marks()::state);
        mark("post.column.review", 104, model.marks()::review);
        model.marks().marksProperty().subscribe(_ -> table.refresh());
        figure("post.column.reads", PostRow::reads);
        figure("post.column.interactions", PostRow::interactions);
        table.setItems(sorted);
        table.setSortPolicy(_ -> sort());
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
            } else if (event.getCode() == KeyCode.DELETE) {
                deleteChosen();
            }
        });
        table.placeholderProperty()
                .bind(Bindings.createObjectBinding(
                        this::placeholder, model.answeredProperty(), model.queryProperty(), model.countProperty()));
        return table;
    }

    private Node placeholder() {
        if (!model.answeredProperty().get()) {
            return new Label(messages.text("post.loading"));
        }
        return model.isNarrowed()
                ? new EmptyState("fth-search", messages.text("post.none-found"))
                        .with("post-empty-clear", messages.text("post.filter.clear"), () -> model.ask(PostQuery.ALL))
                        .root()
                : new EmptyState("fth-file-text", messages.text("post.empty"))
                        .with("post-empty-new", messages.text("post.new"), actions::create)
                        .root();
    }

    private <V> TableColumn<PostRow, @Nullable V> add(
            String titleKey, double width, Function<PostRow, @Nullable V> value) {
        var column = Tables.column(messages.text(titleKey), value);
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return column;
    }

    private void mark(String titleKey, double width, Function<PostRow, @Nullable PostMark> value) {
        var column = add(titleKey, width, value);
        column.setCellFactory(_ -> new PostMarkCell());
        column.setComparator(Comparator.comparing(PostMark::words));
    }

    private void figure(String titleKey, Function<PostRow, @Nullable Integer> value) {
        add(titleKey, 66, value).getStyleClass().add("figure");
    }

    private TableRow<PostRow> row() {
        var row = new TableRow<PostRow>();
        row.indexProperty().subscribe(index -> {
            if (index.intValue() > sorted.size() - ROWS_AHEAD) {
                model.loadMore();
            }
        });
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                actions.open(row.getItem());
            }
        });
        return row;
    }

    private void openChosen() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            actions.open(chosen);
        }
    }

    /// By time the database sorts, however many there are; by anything else the rows at hand.
    private boolean sort() {
        var order = table.getSortOrder();
        if (order.isEmpty() || order.getFirst().equals(time)) {
            sorted.setComparator(null);
            var oldest = !order.isEmpty() && time.getSortType() == TableColumn.SortType.ASCENDING;
            model.narrow(query -> query.withOldestFirst(oldest));
        } else {
            sorted.setComparator(table.getComparator());
            model.loadForSorting();
        }
        return true;
    }
}
