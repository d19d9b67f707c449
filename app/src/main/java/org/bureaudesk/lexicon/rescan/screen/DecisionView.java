package org.bureaudesk.lexicon.rescan.screen;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.lexicon.rescan.Choice;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.post.release.ReleaseRequest;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is decided about the chosen posts: mend, take down or leave, with a reason and what shows it.
final class DecisionView implements View {

    private final DecisionViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final VBox form = new VBox();
    private final VBox root = new VBox();

    DecisionView(DecisionViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        var page = new VBox();
        page.getStyleClass().add("lexicon-decision-page");
        var scroll = new ScrollPane(page); // scrolls only where large words leave too little room
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setId("rescan-decision");
        root.getStyleClass().addAll("card", "lexicon-decision");
        var objections = new ObjectionsView(model, messages).root();
        VBox.setVgrow(objections, Priority.ALWAYS);
        form.getStyleClass().add("lexicon-sentences");
        form.setMinHeight(Region.USE_PREF_SIZE);
        form.getChildren().addAll(choices(), field("rescan-reason", "lexicon.column.reason", model.reason), proof());
        page.getChildren().addAll(objections, form, ways());
        root.getChildren().addAll(scroll, foot());
        model.chosenProperty().subscribe(chosen -> form.setDisable(chosen.isEmpty() || model.isClosed()));
    }

    @Override
    public Parent root() {
        return root;
    }

    /// What decides is in sight, however little room there is.
    private Node foot() {
        var file = file(); // last, where a short word of the window may cover it
        file.disableProperty().bind(form.disabledProperty());
        var foot = new VBox(fault(), ends(), file);
        foot.getStyleClass().add("lexicon-decision-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private Node choices() {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("side-line");
        for (var choice : Choice.values()) {
            var button = new RadioButton(messages.text(choice.messageKey() + "-long"));
            button.setId("rescan-" + choice.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> model.choice.set(choice));
            model.choice.subscribe(now -> button.setSelected(now == choice));
            line.getChildren().add(button);
        }
        return line;
    }

    private Node field(String id, String promptKey, javafx.beans.property.StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(messages.text(promptKey));
        field.setAccessibleText(messages.text(promptKey));
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> decide());
        return field;
    }

    private Node proof() {
        var link = field("rescan-link", "lexicon.column.proof-link", model.link);
        var note = field("rescan-note", "lexicon.column.proof-note", model.note);
        HBox.setHgrow(link, Priority.ALWAYS);
        HBox.setHgrow(note, Priority.ALWAYS);
        var line = new HBox(link, note);
        line.getStyleClass().add("side-line");
        return line;
    }

    private Node file() {
        var name = new Label();
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        var detach = new Hyperlink(messages.text("lexicon.decide.detach"));
        detach.setId("rescan-detach");
        detach.setOnAction(_ -> model.detach());
        detach.managedProperty().bind(detach.visibleProperty());
        model.fileProperty().subscribe(file -> {
            name.setText(file == null ? "" : file.fileName());
            detach.setVisible(file != null);
        });
        var attach = button(
                "rescan-attach",
                "lexicon.decide.attach",
                "fth-paperclip",
                () ->
                        screens
                                .dialogs()
                                .chooseOpen("lexicon.decide.attach", "png", "jpg", "jpeg", "pdf", "docx")
                                .stream()
                                .findFirst()
                                .ifPresent(model::attach));
        var line = new HBox(attach, name, detach);
        line.getStyleClass().add("side-line");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private Label fault() {
        var fault = new Label();
        fault.setId("rescan-fault");
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        fault.textProperty().bind(model.faultKeyProperty().map(key -> key.isEmpty() ? "" : messages.text(key)));
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        return fault;
    }

    private Node ways() {
        var open = button(
                "rescan-open",
                "lexicon.decide.open",
                "fth-edit-2",
                () -> first(m -> screens.navigator().go("post", m.post())));
        var order = button(
                "rescan-order",
                "lexicon.decide.order",
                "fth-slash",
                () -> screens.navigator()
                        .go(
                                ReleaseRequest.PANEL,
                                ReleaseRequest.withdraw(model.chosenProperty().get().stream()
                                        .map(Matter::post)
                                        .toList())));
        model.chosenProperty().subscribe(chosen -> {
            open.setDisable(chosen.size() != 1);
            order.setDisable(chosen.isEmpty());
        });
        var ways = new HBox(open, order);
        ways.getStyleClass().add("side-line");
        ways.setMinHeight(Region.USE_PREF_SIZE);
        return ways;
    }

    private Node ends() {
        var decide = button("rescan-decide", "lexicon.decide.take-down", "fth-check", this::decide);
        decide.getStyleClass().add("accent");
        var revoke = button("rescan-revoke", "lexicon.decide.revoke", "fth-rotate-ccw", () -> model.revoke(() -> {}));
        var close = button("rescan-close", "lexicon.decide.close", "fth-check-square", () -> {
            var count = model.chosenProperty().get().size();
            model.close(() -> screens.dialogs().notice("lexicon.decide.done", count));
        });
        model.chosenProperty().subscribe(chosen -> {
            decide.setDisable(chosen.isEmpty() || model.isClosed());
            revoke.setDisable(!model.isAll(Matter.State.DECIDED));
            close.setDisable(!model.isAll(Matter.State.DECIDED));
        });
        var ends = new HBox(decide, revoke, close);
        ends.getStyleClass().add("side-line");
        ends.setMinHeight(Region.USE_PREF_SIZE);
        return ends;
    }

    private void decide() {
        var count = model.chosenProperty().get().size();
        model.decide(() -> screens.dialogs().notice("lexicon.decide.taken", count));
    }

    private void first(Consumer<Matter> action) {
        model.chosenProperty().get().stream().findFirst().ifPresent(action);
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
