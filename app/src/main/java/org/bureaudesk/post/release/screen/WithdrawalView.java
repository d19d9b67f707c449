package org.bureaudesk.post.release.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.bureaudesk.ui.ledger.ChoiceFilter;
import org.bureaudesk.ui.ledger.DeskColumns;
import org.bureaudesk.ui.ledger.SheetExport;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of withdrawal orders, and below it the chosen one to be worked off account by account.
final class WithdrawalView implements View {

    private static final double LIST_SHARE = 0.42;

    private final WithdrawalViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final Consumer<PostId> toPost;
    private final TableView<Withdrawal> table = new TableView<>();
    private final VBox form = new VBox();
    private final SplitPane root = new SplitPane();
    private boolean showing;

    /// @param toPost leaves the panel for a post
    WithdrawalView(WithdrawalViewModel model, Screens screens, Consumer<PostId> toPost) {
        this.model = model;
        this.screens = screens;
        this.toPost = toPost;
        this.messages = screens.messages();
        fillTable();
        var list = new VBox(tools(), table);
        list.getStyleClass().add("release-form");
        VBox.setVgrow(table, Priority.ALWAYS);
        form.getStyleClass().add("release-block");
        var page = new VBox(form);
        page.getStyleClass().add("release-blocks");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        root.setOrientation(Orientation.VERTICAL);
        root.getItems().addAll(list, scroll);
        root.setDividerPositions(LIST_SHARE);
        model.rows().addListener((ListChangeListener<WithdrawalLineViewModel>)
                _ -> show(model.currentProperty().get()));
        model.currentProperty().subscribe(order -> show(order));
    }

    @Override
    public Parent root() {
        return root;
    }

    private Node tools() {
        var states = new ChoiceFilter<>(
                messages,
                "withdrawal-states",
                "release.column.state",
                model.stateProperty(),
                state -> messages.text(state.messageKey()),
                Withdrawal.State.values());
        var out = new Button(messages.text("ui.export"), new FontIcon("fth-download"));
        out.setId("withdrawal-export");
        out.setOnAction(_ -> export());
        out.disableProperty().bind(Bindings.isEmpty(model.orders()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var tools = new HBox(states, gap, out);
        tools.getStyleClass().add("release-line");
        return tools;
    }

    private void export() {
        var rows = List.copyOf(table.getItems());
        new SheetExport(screens).ask("release.sheet.title", new WithdrawalSheet(messages, model::titleOf).of(rows));
    }

    private void fillTable() {
        table.setId("withdrawal-table");
        table.setAccessibleText(messages.text("release.page.orders"));
        new DeskColumns<Withdrawal>(table, messages)
                .text("release.column.title", 300, Withdrawal::title)
                .text("release.order.by", 110, Withdrawal::orderedBy)
                .text("release.order.at", 164, order -> Words.print(order.orderedAt(), messages))
                .text("release.order.why", 210, Withdrawal::reason)
                .text("release.column.state", 130, this::stateOf);
        Tables.fill(table, model.orders());
        table.setPlaceholder(new EmptyState("fth-slash", messages.text("release.orders.empty")).root());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, order) -> {
            if (order != null && !showing && !model.choose(order)) {
                select(model.currentProperty().get());
            }
        });
    }

    private String stateOf(Withdrawal order) {
        return messages.text(
                "release.withdrawal.state",
                messages.text(order.state().messageKey()),
                order.done(),
                order.lines().size());
    }

    private void select(@Nullable Withdrawal order) {
        showing = true;
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(row -> order != null && row.id() == order.id())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        showing = false;
    }

    private void show(@Nullable Withdrawal order) {
        select(order);
        if (order == null) {
            form.getChildren().clear();
            return;
        }
        var nodes = new ArrayList<Node>();
        nodes.add(head(order));
        for (int i = 0; i < model.rows().size(); i++) {
            nodes.add(new WithdrawalLineView(model, model.rows().get(i), i, screens).root());
        }
        form.getChildren().setAll(nodes);
    }

    private Node head(Withdrawal order) {
        var title = new Label(messages.text(
                "release.withdrawal.about",
                order.title(),
                order.orderedBy(),
                Words.print(order.orderedAt(), messages),
                order.reason()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var post = button(
                "withdrawal-post", "release.withdrawal.post", "fth-file-text", () -> toPost.accept(order.post()));
        var cancel = button("withdrawal-cancel", "release.withdrawal.cancel", "fth-corner-up-left", model::cancel);
        cancel.setDisable(order.done() > 0);
        var save = button("withdrawal-save", "release.save", "fth-check", model::save);
        save.getStyleClass().add("accent");
        var head = new HBox(title, post, cancel, save);
        head.getStyleClass().add("release-line");
        return head;
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
