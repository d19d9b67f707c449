package org.bureaudesk.review.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bureaudesk.review.Queue;
import org.bureaudesk.review.ReviewLine;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.jspecify.annotations.Nullable;

/// The lists of the review room, one at a time, with counts.
final class QueueView implements View {

    private static final double ROOMY = 860;
    private static final double LEAST = 160;
    private static final Set<String> SPARE = Set.of("review.column.author", "review.column.since");

    private final QueueViewModel model;
    private final Messages messages;
    private final MarkWords words;
    private final Consumer<ReviewLine> open;
    private final Runnable toPosts;
    private final TableView<ReviewLine> table = new TableView<>();
    private final BorderPane root = new BorderPane();
    private final List<TableColumn<ReviewLine, ?>> spare = new ArrayList<>();
    private @Nullable ReviewLine chosen;
    private boolean wanted;

    /// @param toPosts leads to the room of posts
    QueueView(QueueViewModel model, Messages messages, MarkWords words, Consumer<ReviewLine> open, Runnable toPosts) {
        this.model = model;
        this.toPosts = toPosts;
        this.messages = messages;
        this.words = words;
        this.open = open;
        root.getStyleClass().addAll("page", "review-queue");
        root.setTop(tabs());
        root.setCenter(table());
        model.queueProperty().subscribe(_ -> table.setPlaceholder(nothing()));
        model.allProperty().subscribe(_ -> table.setPlaceholder(nothing()));
    }

    @Override
    public Parent root() {
        return root;
    }

    private Node tabs() {
        var group = new ToggleGroup();
        var tabs = new HBox();
        tabs.getStyleClass().add("review-tabs");
        for (var queue : Queue.values()) {
            var tab = new ToggleButton();
            tab.setId("review-queue-" + name(queue));
            tab.setToggleGroup(group);
            tab.setSelected(queue == model.queueProperty().get());
            tab.setOnAction(_ -> model.queueProperty().set(queue));
            model.queueProperty().subscribe(now -> tab.setSelected(now == queue));
            model.allProperty().subscribe(all -> tab.setText(counted(queue, all)));
            tabs.getChildren().add(tab);
        }
        var box = new VBox(tabs);
        box.getStyleClass().add("review-tabs-line");
        return box;
    }

    private String counted(Queue queue, Map<Queue, List<ReviewLine>> all) {
        var count = all.getOrDefault(queue, List.of()).size();
        return messages.text("review.queue.counted", messages.text(queue.messageKey()), count);
    }

    private Node table() {
        table.setId("review-table");
        table.setAccessibleText(messages.text("review.title"));
        column("review.column.planned", 176, this::planned);
        column("review.column.title", 310, line -> line.post().title());
        column("review.column.state", 170, line -> words.mark(line.mark()));
        column("review.column.author", 90, ReviewLine::author);
        column("review.column.last", 286, line -> words.step(line.last()));
        column("review.column.since", 176, line -> Words.print(line.last().at(), messages));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.widthProperty().subscribe(width -> fit(width.doubleValue()));
        Tables.fill(table, model.lines());
        table.getItems().addListener((ListChangeListener<ReviewLine>) _ -> {
            keepChosen();
            take();
        });
        table.getSelectionModel().selectedItemProperty().subscribe(line -> chosen = line == null ? chosen : line);
        table.sceneProperty().subscribe(_ -> take());
        table.setRowFactory(_ -> {
            var row = new TableRow<ReviewLine>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> { // before the table takes it for editing
                    var row = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && row != null) {
                        open.accept(row);
                        event.consume();
                    }
                });
        return table;
    }

    private String planned(ReviewLine line) {
        return line.mark().published() ? messages.text("review.queue.out") : Words.print(line.plannedAt(), messages);
    }

    /// In a small window the title and the reason have the room of who handed it in and when.
    private void fit(double width) {
        for (var column : spare) {
            column.setVisible(width <= 0 || width >= ROOMY);
        }
    }

    private void column(String key, double width, Function<ReviewLine, String> value) {
        TableColumn<ReviewLine, ?> column = Tables.column(messages.text(key), value);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        table.getColumns().add(column);
        if (SPARE.contains(key)) {
            spare.add(column);
        }
    }

    /// Says what comes here, and leads to the list in which something waits, else to the posts.
    private Node nothing() {
        var queue = model.queueProperty().get();
        var nothing = new EmptyState("fth-check-circle", messages.text(queue.messageKey() + "-none"));
        var all = model.allProperty().get();
        for (var other : Queue.values()) {
            if (other != queue && !all.getOrDefault(other, List.of()).isEmpty()) {
                nothing.with(
                        "review-empty-to-" + name(other),
                        counted(other, all),
                        () -> model.queueProperty().set(other));
            }
        }
        return nothing.with("review-empty-posts", messages.text("review.queue.to-posts"), toPosts)
                .root();
    }

    private static String name(Queue queue) {
        return queue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As soon as the table stands in the window with something in it, so that keys work at once.
    void focus() {
        wanted = true;
        take();
    }

    /// What was chosen stays so when the list is read anew.
    private void keepChosen() {
        var before = chosen;
        if (before != null && table.getSelectionModel().isEmpty()) {
            table.getItems().stream()
                    .filter(line -> line.post().id().equals(before.post().id()))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }

    private void take() {
        if (wanted && table.getScene() != null && !table.getItems().isEmpty()) {
            wanted = false;
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(0);
            }
        }
    }
}
