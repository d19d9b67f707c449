package org.bureaudesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Feature;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rooms of the program at the left edge, with how many things wait in each; what is needed rarely stands below.
final class Rail {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    /// How many rooms have a key: Ctrl+1 to Ctrl+9, then Ctrl+0.
    static final int KEYS = 10;

    private static final int MOST_COUNTED = 99;

    private final Messages messages;
    private final Rooms rooms;
    private final VBox root = new VBox();
    private final VBox upper = new VBox();
    private final VBox lower = new VBox();
    private final Label unit = new Label();
    private final List<Button> upperButtons = new ArrayList<>();

    Rail(Messages messages, Rooms rooms) {
        this.messages = messages;
        this.rooms = rooms;
        var brand = new Label(messages.text("shell.brand"));
        brand.getStyleClass().add("brand");
        unit.getStyleClass().add("brand-sub");
        unit.setId("rail-unit");
        unit.setWrapText(true);
        upper.getStyleClass().add("rail-part");
        lower.getStyleClass().add("rail-part");
        var scroll = new ScrollPane(upper);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("rail");
        root.setId("rail");
        root.getChildren().addAll(brand, unit, scroll, lower);
    }

    VBox root() {
        return root;
    }

    StringProperty unitProperty() {
        return unit.textProperty();
    }

    /// How many rooms the keys reach.
    int keyed() {
        return Math.min(KEYS, upperButtons.size());
    }

    /// The digit of the room at that place.
    static int digit(int index) {
        return (index + 1) % KEYS;
    }

    void press(int index) {
        upperButtons.get(index).fire();
    }

    void show(List<Feature> above, List<Feature> below) {
        for (int i = 0; i < above.size(); i++) {
            var entry = entry(above.get(i));
            if (i < KEYS) {
                entry.button().setTooltip(new Tooltip(messages.text("shell.room.tip", entry.name(), digit(i))));
            }
            upperButtons.add(entry.button());
            upper.getChildren().add(entry.node());
        }
        below.forEach(feature -> lower.getChildren().add(entry(feature).node()));
    }

    private record Entry(StackPane node, Button button, String name) {}

    private Entry entry(Feature feature) {
        var name = messages.text(feature.titleKey());
        var button = new Button(name, new FontIcon(feature.icon()));
        button.setId("nav-" + feature.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("nav");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setOnAction(_ -> rooms.go(feature.id(), null));
        rooms.current().subscribe(now -> button.pseudoClassStateChanged(SELECTED, feature.equals(now)));
        var badge = new Label();
        badge.setId("badge-" + feature.id());
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        feature.badge().countProperty().subscribe(count -> {
            badge.setText(count.intValue() > MOST_COUNTED ? MOST_COUNTED + "+" : count.toString());
            badge.setVisible(count.intValue() > 0);
            button.setAccessibleText(count.intValue() > 0 ? messages.text("shell.room.waiting", name, count) : name);
        });
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        var node = new StackPane(button, badge);
        node.getStyleClass().add("nav-line");
        return new Entry(node, button, name);
    }
}
