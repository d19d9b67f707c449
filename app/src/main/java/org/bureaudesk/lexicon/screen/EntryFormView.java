package org.bureaudesk.lexicon.screen;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.lexicon.Entry.Origin;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of one entry, under the list.
final class EntryFormView implements View {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final EntryFormViewModel model;
    private final Messages messages;
    private final Screens screens;
    private final Runnable saved;
    private final EntryFieldsView fields;
    private final VBox root = new VBox();

    /// @param saved runs once the entry is written
    EntryFormView(EntryFormViewModel model, ListPage page, Screens screens, Runnable saved) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.saved = saved;
        root.getStyleClass().addAll("card", "lexicon-form");
        root.setId("lexicon-form-" + page.id());
        root.managedProperty().bind(model.openProperty());
        root.visibleProperty().bind(model.openProperty());
        fields = new EntryFieldsView(model, page, screens, () -> model.save(saved));
        root.getChildren().addAll(title(), fields.root(), foot());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            } else if (SAVE.match(key)) {
                model.save(saved);
                key.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    void focus() {
        fields.focus();
    }

    /// Whether another entry may take the form: nothing typed is dropped without asking.
    boolean mayLeave() {
        return !model.isDirty()
                || screens.dialogs().confirm("lexicon.form.unsaved", "lexicon.form.drop", "lexicon.form.drop-it");
    }

    private void leave() {
        if (mayLeave()) {
            model.cancel();
            saved.run();
        }
    }

    private Label title() {
        var title = new Label();
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.textProperty().bind(Bindings.createStringBinding(this::heading, model.beforeProperty()));
        return title;
    }

    private String heading() {
        var before = model.beforeProperty().get();
        if (before == null) {
            return messages.text("lexicon.form.new");
        }
        return messages.text(
                before.origin() == Origin.SHIPPED ? "lexicon.form.shipped" : "lexicon.form.own",
                before.term().text());
    }

    private Node foot() {
        var fault = new Label();
        fault.setId("lexicon-fault");
        fault.getStyleClass().add("form-fault");
        fault.textProperty().bind(model.faultKeyProperty().map(key -> key.isEmpty() ? "" : messages.text(key)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = new Button(messages.text("lexicon.form.cancel"));
        cancel.setId("lexicon-cancel");
        cancel.setOnAction(_ -> leave());
        var save = new Button(messages.text("lexicon.form.save"), new FontIcon("fth-check"));
        save.setId("lexicon-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save(saved));
        var foot = new HBox(fault, gap, cancel, save);
        foot.getStyleClass().add("side-line");
        return foot;
    }
}
