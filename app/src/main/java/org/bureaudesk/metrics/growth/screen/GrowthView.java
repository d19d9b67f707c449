package org.bureaudesk.metrics.growth.screen;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Snapshot;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.bureaudesk.ui.form.ExportButton;
import org.bureaudesk.ui.period.PeriodBarView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The growth screen: account, period and step above; curve left, notes right.
final class GrowthView implements View {

    private static final List<String> PILLS = List.of("left-pill", "center-pill", "right-pill");

    private final GrowthViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final GrowthChartView chart;
    private final VBox page = new VBox();
    private final StackPane root = new StackPane();

    GrowthView(GrowthViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        chart = new GrowthChartView(model, messages);
        build();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reloadAccounts();
        model.reload();
    }

    private void build() {
        var notes = new NotesView(model, new DiaryView(model, screens), messages);
        var body = new HBox(chart.root(), notes.root());
        body.getStyleClass().add("follower-body");
        HBox.setHgrow(chart.root(), Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        page.getStyleClass().addAll("page", "growth");
        page.getChildren().addAll(bar(), body);
        var none = new EmptyState("fth-trending-up", messages.text("follower.no-account"))
                .with(
                        "growth-to-accounts",
                        messages.text("follower.to-accounts"),
                        () -> screens.navigator().go("account", null))
                .root();
        model.accountProperty().subscribe(account -> {
            page.setVisible(account != null);
            none.setVisible(account == null);
        });
        root.getChildren().addAll(page, none);
    }

    private HBox bar() {
        var copy = button("growth-copy", "metrics.growth.copy", "fth-copy", () -> {
            Snapshot.of(chart.picture()).copy();
            screens.dialogs().notice("metrics.growth.copied");
        });
        var picture = button("growth-png", "metrics.growth.png", "fth-image", this::savePicture);
        var export = new ExportButton(screens, "growth-export", this::exportName, model::writeTo);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(
                accounts(),
                new PeriodBarView("growth-period", model.period(), messages).root(),
                steps(),
                gap,
                copy,
                picture,
                export.node());
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private void savePicture() {
        var taken = Snapshot.of(chart.picture());
        screens.dialogs()
                .chooseSave("ui.export.title", exportName() + ".png", "png")
                .ifPresent(file -> screens.tasks().perform(() -> taken.writeTo(file), () -> {
                    screens.dialogs().notice("ui.export.done", file.getFileName());
                    screens.dialogs().reveal(file);
                }));
    }

    private String exportName() {
        var account = model.prepareExport();
        return messages.text(
                "metrics.growth.export",
                account == null ? "" : account.name(),
                model.period().caption(messages));
    }

    private Node steps() {
        var group = new ToggleGroup();
        var box = new HBox();
        for (var step : Step.values()) {
            var button = new ToggleButton(messages.text(step.messageKey()));
            button.setId("growth-step-" + step.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add(PILLS.get(box.getChildren().size()));
            button.setToggleGroup(group);
            button.setSelected(step == model.stepProperty().get());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.stepProperty().set(step);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ComboBox<Account> accounts() {
        var accounts = new ComboBox<>(model.accounts());
        accounts.setId("growth-account");
        accounts.setAccessibleText(messages.text("metrics.growth.account"));
        accounts.setCellFactory(_ -> new AccountCell());
        accounts.setButtonCell(new AccountCell());
        accounts.valueProperty().bindBidirectional(model.accountProperty());
        return accounts;
    }

    private final class AccountCell extends ListCell<Account> {
        @Override
        protected void updateItem(@Nullable Account account, boolean empty) {
            super.updateItem(account, empty);
            setText(
                    empty || account == null
                            ? ""
                            : messages.text("follower.account", account.name(), account.platform()));
        }
    }
}
