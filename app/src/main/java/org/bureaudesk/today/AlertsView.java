package org.bureaudesk.today;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.quota.Level;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is red or about to be, each with the one action that helps; a calm line where there is nothing.
final class AlertsView implements View {

    private static final int FIRST = 4;

    private final Messages messages;
    private final TodayWords words;
    private final Consumer<Alert> action;
    private final VBox root = new VBox();
    private boolean unfolded;

    AlertsView(TodayViewModel model, Messages messages, TodayWords words, Consumer<Alert> action) {
        this.messages = messages;
        this.words = words;
        this.action = action;
        root.setId("today-alerts");
        root.getStyleClass().add("today-alerts");
        model.alerts().addListener((ListChangeListener<Alert>) _ -> show(model.alerts()));
        model.board().subscribe(_ -> show(model.alerts()));
    }

    @Override
    public Parent root() {
        return root;
    }

    private void show(List<Alert> alerts) {
        root.getChildren().clear();
        if (alerts.isEmpty()) {
            root.getChildren().add(calm());
            return;
        }
        var most = unfolded ? alerts.size() : Math.min(FIRST, alerts.size());
        for (int i = 0; i < most; i++) {
            root.getChildren().add(line(alerts.get(i), i));
        }
        if (alerts.size() > FIRST) {
            root.getChildren().add(fold(alerts));
        }
    }

    private Node line(Alert alert, int number) {
        var title = new Label(words.title(alert));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var detail = new Label(words.detail(alert));
        detail.getStyleClass().addAll("muted", "small");
        detail.setWrapText(true);
        var texts = new VBox(title, detail);
        texts.getStyleClass().add("today-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var button = new Button(words.action(alert));
        button.setId("alert-action-" + number);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(words.title(alert) + " " + words.action(alert));
        button.setOnAction(_ -> action.accept(alert));
        if (number == 0) {
            button.getStyleClass().add("accent");
        }
        var line = new HBox(new FontIcon(icon(alert)), texts, button);
        line.setId("alert-" + number);
        line.getStyleClass().addAll("alert-line", alert.level().name().toLowerCase(Locale.ROOT));
        line.setAccessibleText(messages.text(alert.level().messageKey()) + " " + words.title(alert));
        return line;
    }

    private Node fold(List<Alert> alerts) {
        var link = new Hyperlink(
                unfolded ? messages.text("today.fewer") : messages.text("today.more", alerts.size() - FIRST));
        link.setId("alerts-fold");
        link.setOnAction(_ -> {
            unfolded = !unfolded;
            show(alerts);
        });
        return link;
    }

    private Node calm() {
        var line = new HBox(new FontIcon("fth-check-circle"), new Label(messages.text("today.calm")));
        line.setId("today-calm");
        line.getStyleClass().addAll("alert-line", "calm");
        return line;
    }

    private static String icon(Alert alert) {
        return switch (alert) {
            case Alert.WithdrawalAlert _ -> "fth-slash";
            case Alert.LateAlert _ -> "fth-check-square";
            case Alert.RescanAlert _ -> "fth-book";
            default -> alert.level() == Level.RED ? "fth-alert-octagon" : "fth-clock";
        };
    }
}
