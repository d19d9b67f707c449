package org.bureaudesk.post.release.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// One account of a withdrawal order: whether it is done, when, what shows that, what came instead.
final class WithdrawalLineView implements View {

    private static final double TIME = 142;

    private final WithdrawalViewModel model;
    private final WithdrawalLineViewModel row;
    private final int number;
    private final Screens screens;
    private final Messages messages;
    private final Parent root;

    /// @param number its place in the order, from 0
    WithdrawalLineView(WithdrawalViewModel model, WithdrawalLineViewModel row, int number, Screens screens) {
        this.model = model;
        this.row = row;
        this.number = number;
        this.screens = screens;
        messages = screens.messages();
        root = line();
    }

    @Override
    public Parent root() {
        return root;
    }

    private Parent line() {
        var before = row.before();
        var done = new CheckBox(messages.text("release.withdrawal.done"));
        done.setId("withdrawal-done-" + number);
        done.setAccessibleText(messages.text("release.withdrawal.done.about", before.accountName()));
        done.selectedProperty().bindBidirectional(row.done);
        var account = new Label(messages.text(
                "release.withdrawal.line", before.accountName(), Words.print(before.publishedAt(), messages)));
        account.setTooltip(new Tooltip(before.link()));
        var link = new TextField(before.link());
        link.setEditable(false);
        link.setAccessibleText(messages.text("release.column.link"));
        link.setPromptText(messages.text("release.withdrawal.no-link"));
        HBox.setHgrow(link, Priority.ALWAYS);
        var first = new HBox(done, time(), account, link);
        first.getStyleClass().add("release-line");
        var proof = text("withdrawal-proof-" + number, "release.column.proof", "release.withdrawal.proof.prompt");
        proof.textProperty().bindBidirectional(row.proof);
        var second = new HBox(proof, file(), replacement(), chooser());
        second.getStyleClass().add("release-line");
        var fault = new Label();
        fault.setId("withdrawal-fault-" + number);
        fault.getStyleClass().add("form-fault");
        fault.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> row.faultKey().isEmpty() ? "" : messages.text(row.faultKey()), row.done, row.doneAt));
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        var box = new VBox(first, second, fault);
        box.getStyleClass().add("release-order-line");
        return box;
    }

    private TextField time() {
        var time = text("withdrawal-at-" + number, "release.column.done-at", "release.time.prompt");
        time.setPrefWidth(TIME);
        time.setMinWidth(TIME);
        HBox.setHgrow(time, Priority.NEVER);
        time.textProperty().bindBidirectional(row.doneAt);
        return time;
    }

    private TextField text(String id, String nameKey, String promptKey) {
        var text = new TextField();
        text.setId(id);
        text.setAccessibleText(messages.text(nameKey));
        text.setPromptText(messages.text(promptKey));
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private Node file() {
        var choose = button(
                "withdrawal-file-" + number,
                "release.withdrawal.file",
                "fth-paperclip",
                () -> screens.dialogs().chooseOpen("release.withdrawal.file").stream()
                        .findFirst()
                        .ifPresent(file -> model.attach(row, file)));
        var open = new Hyperlink();
        open.setId("withdrawal-file-open-" + number);
        open.textProperty()
                .bind(row.file.map(file -> file == null ? "" : file.fileName()).orElse(""));
        open.managedProperty().bind(open.textProperty().isNotEmpty());
        open.setOnAction(_ -> {
            var file = row.file.get();
            if (file != null) {
                model.takeOut(file, screens.dialogs()::reveal);
            }
        });
        var both = new HBox(choose, open);
        both.getStyleClass().add("release-line");
        return both;
    }

    private TextField replacement() {
        var text = text(
                "withdrawal-replacement-" + number,
                "release.column.replacement",
                "release.withdrawal.replacement.prompt");
        text.textProperty().bindBidirectional(row.link);
        return text;
    }

    /// Offers posts to stand in place of the one taken down.
    private MenuButton chooser() {
        var choose = new MenuButton();
        choose.setId("withdrawal-choose-" + number);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        Runnable name = () -> choose.setText(
                row.post.get() == null
                        ? messages.text("release.withdrawal.choose")
                        : messages.text("release.withdrawal.chosen", model.titleOf(row.post.get())));
        name.run();
        row.post.addListener((_, _, _) -> name.run());
        choose.getItems().add(new MenuItem(messages.text("release.withdrawal.looking"))); // an empty menu never opens
        choose.setOnShowing(_ -> model.offer(row.link.get(), found -> fill(choose, found)));
        return choose;
    }

    private void fill(MenuButton choose, List<PostRow> found) {
        var items = new ArrayList<MenuItem>();
        for (var post : found) {
            var item = new MenuItem(messages.text("release.withdrawal.offer", post.at(), post.title()));
            item.setId("withdrawal-offer-" + post.id().value());
            item.setOnAction(_ -> {
                model.remember(post);
                row.post.set(post.id());
            });
            items.add(item);
        }
        var none = new MenuItem(messages.text("release.withdrawal.none"));
        none.setOnAction(_ -> row.post.set(null));
        items.add(none);
        choose.getItems().setAll(items);
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
