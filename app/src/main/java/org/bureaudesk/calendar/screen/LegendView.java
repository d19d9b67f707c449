package org.bureaudesk.calendar.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.bureaudesk.account.Account;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which colour is which account and which sign which state; a click on an account shows or hides it. Always visible.
final class LegendView implements View {

    private final CalendarViewModel model;
    private final Messages messages;
    private final FlowPane root = new FlowPane();

    LegendView(CalendarViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root.setId("calendar-legend");
        root.getStyleClass().add("legend");
        model.accounts().subscribe(this::fill);
        model.wantedProperty().subscribe(_ -> fill());
    }

    @Override
    public Parent root() {
        return root;
    }

    private void fill() {
        root.getChildren().clear();
        var order = List.copyOf(model.accounts());
        order.forEach(account -> root.getChildren().add(account(account, order)));
        root.getChildren().add(new Separator(javafx.geometry.Orientation.VERTICAL));
        root.getChildren()
                .addAll(
                        sign("fth-check", CalendarEntry.Kind.PUBLISHED.messageKey()),
                        sign("fth-edit-3", "calendar.legend.draft"),
                        sign("fth-clock", "calendar.legend.in-review"),
                        sign("fth-check-square", "calendar.legend.approved"),
                        sign("fth-corner-up-left", ReviewState.RETURNED.messageKey()),
                        sign("fth-alert-triangle", "calendar.legend.again"),
                        sign("fth-alert-circle", CalendarEntry.Kind.OVERDUE.messageKey()),
                        sign(EntryTileView.WITHDRAWN, "calendar.legend.withdrawn"),
                        sign("fth-repeat", CalendarEntry.Kind.COLUMN.messageKey()));
        var dashed = new Label(messages.text("calendar.legend.dashed"));
        dashed.getStyleClass().addAll("muted", "small");
        var keys = new Label(messages.text("calendar.legend.keys"));
        keys.getStyleClass().addAll("muted", "small");
        root.getChildren().addAll(dashed, keys);
    }

    private Node account(Account account, List<Account> order) {
        var chip = new ToggleButton(messages.text("calendar.legend.account", account.name(), account.platform()));
        chip.setId("legend-account-" + account.id().value());
        chip.getStyleClass().addAll("legend-account", EntryWords.colourOf(account.id(), order));
        chip.setSelected(model.wantedProperty().get().isEmpty()
                || model.wantedProperty().get().contains(account.id()));
        chip.setGraphic(new FontIcon(chip.isSelected() ? "fth-eye" : "fth-eye-off"));
        chip.setOnAction(_ -> model.toggle(account.id()));
        return chip;
    }

    private Node sign(String icon, String key) {
        var sign = new Label(messages.text(key), new FontIcon(icon));
        sign.getStyleClass().addAll("muted", "small");
        return sign;
    }
}
