package org.bureaudesk.welcome;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.FormGrid;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The panel of the first run. It may be left at any time; what was entered by then is kept.
final class WelcomeView implements View {

    private final WelcomeViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final Runnable close;
    private final FlowPane accounts = new FlowPane();
    private final TextField unit = new TextField();
    private final VBox root = new VBox();

    WelcomeView(WelcomeViewModel model, Screens screens, Runnable close) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.close = close;
        var title = label("welcome.title", "h1");
        var secrets = new Label(messages.text("welcome.no-secrets"), new FontIcon("fth-alert-triangle"));
        secrets.setWrapText(true);
        secrets.getStyleClass().add("welcome-secrets");
        var steps = new StackPane(unitStep(), accountStep(), doneStep());
        VBox.setVgrow(steps, Priority.ALWAYS);
        var fault = new Label();
        fault.setId("welcome-fault");
        fault.getStyleClass().add("form-fault");
        model.faultKey().subscribe(key -> fault.setText(key.isEmpty() ? "" : messages.text(key)));
        root.getStyleClass().add("welcome-panel");
        root.setId("welcome");
        root.setMaxHeight(Region.USE_PREF_SIZE);
        root.disableProperty().bind(model.busy());
        root.getChildren().addAll(title, secrets, steps, fault);
        model.drafts().addListener((ListChangeListener<WelcomeViewModel.Draft>) _ -> showAccounts());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        unit.requestFocus();
    }

    private Node unitStep() {
        var grid = new FormGrid(messages);
        bind(unit, "welcome-unit", model.unitName);
        unit.setPromptText(messages.text("welcome.unit.prompt"));
        grid.add("welcome.unit.name", unit);
        var shortName = new TextField();
        bind(shortName, "welcome-short", model.shortName);
        grid.add("welcome.unit.short", shortName);
        var demo = button("welcome-demo", "welcome.demo", () -> model.loadDemo(this::demoLoaded));
        var bring = button("welcome-import", "welcome.import", () -> leaveFor("intake"));
        return step(
                WelcomeViewModel.UNIT,
                label("welcome.step.unit", "strong"),
                grid.root(),
                label("welcome.other-ways", "muted"),
                new HBox(10, demo, bring),
                line(
                        button("welcome-skip", "welcome.skip", close),
                        accent(button("welcome-next-unit", "welcome.next", model::next))));
    }

    private Node accountStep() {
        var name = new TextField();
        bind(name, "welcome-account", model.accountName);
        name.setPromptText(messages.text("welcome.account.prompt"));
        name.setOnAction(_ -> model.addAccount());
        HBox.setHgrow(name, Priority.ALWAYS);
        var platform = new ChoiceBox<Platform>();
        platform.setId("welcome-platform");
        platform.getItems().addAll(Platform.values());
        platform.setConverter(new PlatformNames());
        platform.valueProperty().bindBidirectional(model.platform);
        var add = button("welcome-add", "welcome.account.add", model::addAccount);
        accounts.getStyleClass().add("button-flow");
        var grid = new FormGrid(messages);
        grid.add("welcome.person.chief", field("welcome-chief", model.chief));
        grid.add("welcome.person.administrator", field("welcome-administrator", model.administrator));
        grid.add("welcome.person.phone", field("welcome-phone", model.phone));
        return step(
                WelcomeViewModel.ACCOUNTS,
                label("welcome.step.accounts", "strong"),
                new HBox(8, name, platform, add),
                accounts,
                label("welcome.person.hint", "muted"),
                grid.root(),
                line(
                        button("welcome-back", "welcome.back", model::back),
                        accent(button("welcome-next-accounts", "welcome.next", model::next))));
    }

    private Node doneStep() {
        return step(
                WelcomeViewModel.DONE,
                label("welcome.step.done", "strong"),
                label("welcome.done.hint", "muted"),
                new HBox(
                        10,
                        button("welcome-new-post", "welcome.new-post", () -> leaveFor("post")),
                        button("welcome-bring", "welcome.import", () -> leaveFor("intake"))),
                line(new Region(), accent(button("welcome-done", "welcome.done", close))));
    }

    private void showAccounts() {
        accounts.getChildren().setAll(model.drafts().stream().map(this::entered).toList());
    }

    private Node entered(WelcomeViewModel.Draft draft) {
        var words = new Label(
                messages.text("welcome.account.entered", draft.name(), draft.platform()), new FontIcon("fth-check"));
        var remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().addAll("button-icon", "flat", "small");
        remove.setAccessibleText(messages.text("welcome.account.remove", draft.name()));
        remove.setOnAction(_ -> model.removeAccount(draft));
        var line = new HBox(8, words, remove);
        line.getStyleClass().add("welcome-entered");
        return line;
    }

    private void demoLoaded() {
        close.run();
        screens.dialogs().notice("welcome.demo.loaded");
        screens.navigator().go("today", null);
    }

    private void leaveFor(String room) {
        close.run();
        screens.navigator().go(room, null);
    }

    private VBox step(int number, Node... parts) {
        var box = new VBox(parts);
        box.getStyleClass().add("welcome-step");
        model.step().subscribe(now -> box.setVisible(now.intValue() == number));
        return box;
    }

    private HBox line(Node first, Node last) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(first, gap, last);
    }

    private Label label(String key, String style) {
        var label = new Label(messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private Button button(String id, String nameKey, Runnable action) {
        var button = new Button(messages.text(nameKey));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private static TextField field(String id, javafx.beans.property.StringProperty value) {
        var field = new TextField();
        bind(field, id, value);
        return field;
    }

    private static void bind(TextField field, String id, javafx.beans.property.StringProperty value) {
        field.setId(id);
        field.textProperty().bindBidirectional(value);
    }

    private final class PlatformNames extends StringConverter<@Nullable Platform> {

        @Override
        public String toString(@Nullable Platform platform) {
            return platform == null ? "" : messages.text(platform);
        }

        @Override
        public @Nullable Platform fromString(String text) {
            return null; // never typed
        }
    }
}
