package org.bureaudesk.post.release.screen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.release.screen.PushViewModel.Day;
import org.bureaudesk.post.release.screen.PushViewModel.Item;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.kordamp.ikonli.javafx.FontIcon;

/// The articles of each account and day, to be ticked, put in order and made one push (群发).
final class PushView implements View {

    private final PushViewModel model;
    private final Messages messages;
    private final VBox cards = new VBox();
    private final ScrollPane root = new ScrollPane(cards);

    PushView(PushViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        cards.getStyleClass().add("release-blocks");
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        model.days().addListener((ListChangeListener<Day>) _ -> show());
        show();
    }

    @Override
    public Parent root() {
        return root;
    }

    private void show() {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < model.days().size(); i++) {
            nodes.add(new Card(model.days().get(i), i).root);
        }
        if (nodes.isEmpty()) {
            nodes.add(new EmptyState("fth-layers", messages.text("release.push.empty")).root());
        }
        cards.getChildren().setAll(nodes);
    }

    /// One account and day: its articles in the order the user gives them.
    private final class Card {

        private final Day day;
        private final int number;
        private final List<Item> order;
        private final Set<Item> chosen;
        private final Label count = new Label();
        private final VBox list = new VBox();
        private final VBox root = new VBox();

        Card(Day day, int number) {
            this.day = day;
            this.number = number;
            order = new ArrayList<>(day.items());
            chosen = new LinkedHashSet<>(day.items());
            root.getStyleClass().add("release-block");
            root.getChildren().addAll(head(), list);
            fill();
        }

        private Node head() {
            var title =
                    new Label(messages.text("release.push.day", day.account().name(), day.day()));
            title.getStyleClass().add("strong");
            count.setId("push-count-" + number);
            count.getStyleClass().addAll("muted", "small");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var ungroup = button(
                    "push-ungroup-" + number,
                    "release.push.ungroup",
                    "fth-scissors",
                    () -> model.ungroup(day, chosenOnes()));
            ungroup.setDisable(day.items().stream().allMatch(i -> i.push().id().isEmpty()));
            var group = button(
                    "push-group-" + number, "release.push.group", "fth-layers", () -> model.group(day, chosenOnes()));
            group.getStyleClass().add("accent");
            var head = new HBox(title, count, gap, ungroup, group);
            head.getStyleClass().add("release-line");
            return head;
        }

        private List<Item> chosenOnes() {
            return order.stream().filter(chosen::contains).toList();
        }

        private void fill() {
            var rows = new ArrayList<Node>();
            for (int i = 0; i < order.size(); i++) {
                rows.add(row(order.get(i), i));
            }
            list.getChildren().setAll(rows);
            count.setText(messages.text(
                    "release.push.count", chosen.size(), day.most(), day.items().size(), day.sends()));
        }

        private Node row(Item item, int place) {
            var box = new CheckBox(item.title());
            box.setId("push-item-" + number + "-" + place);
            box.setSelected(chosen.contains(item));
            box.setOnAction(_ -> {
                if (!chosen.remove(item)) {
                    chosen.add(item);
                }
                refill(place);
            });
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setMaxWidth(Double.MAX_VALUE);
            var position = chosenOnes().indexOf(item);
            var figure = new Label(position < 0 ? "" : String.valueOf(position + 1));
            figure.getStyleClass().add("release-place");
            var row = new HBox(
                    figure,
                    box,
                    state(item),
                    arrow("push-up-", "release.push.up", "fth-arrow-up", place, -1),
                    arrow("push-down-", "release.push.down", "fth-arrow-down", place, 1));
            row.getStyleClass().add("release-line");
            row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                    move(place, event.getCode() == KeyCode.UP ? -1 : 1);
                    event.consume();
                }
            });
            return row;
        }

        private Button arrow(String id, String key, String icon, int place, int step) {
            var button = button(id + number + "-" + place, key, icon, () -> move(place, step));
            button.setAccessibleText(button.getText());
            button.setText("");
            button.getStyleClass().addAll("flat", "button-icon");
            button.setDisable(place + step < 0 || place + step >= order.size());
            return button;
        }

        private void move(int from, int step) {
            var to = from + step;
            if (to >= 0 && to < order.size()) {
                order.add(to, order.remove(from));
                refill(to);
            }
        }

        /// Shows the new order with the keyboard where it was.
        private void refill(int focused) {
            fill();
            var box = list.lookup("#push-item-" + number + "-" + focused);
            if (box != null) {
                box.requestFocus();
            }
        }
    }

    private Label state(Item item) {
        var place = item.push().position();
        var at = item.at() == null ? "" : Words.print(item.at(), messages);
        var words = item.push().id().isEmpty()
                ? messages.text(item.out() ? "release.push.alone" : "release.push.alone-planned", at)
                : messages.text("release.push.in", at, place == null ? "?" : place);
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
