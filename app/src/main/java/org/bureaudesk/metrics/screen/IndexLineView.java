package org.bureaudesk.metrics.screen;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bureaudesk.metrics.IndexInput;
import org.bureaudesk.metrics.IndexInput.Basis;
import org.bureaudesk.metrics.IndexValue;
import org.bureaudesk.metrics.IndexWords;
import org.bureaudesk.metrics.index.IndexNode;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The picked line of the tree: where its number comes from, its weight and reference, and what can be entered.
final class IndexLineView implements View {

    private final IndexViewModel model;
    private final Messages messages;
    private final Consumer<String> onSource;
    private final Consumer<String> onImport;
    private final VBox root = new VBox();

    /// @param onSource shows the articles of a file; @param onImport shows the import a file came in by
    IndexLineView(IndexViewModel model, Messages messages, Consumer<String> onSource, Consumer<String> onImport) {
        this.model = model;
        this.messages = messages;
        this.onSource = onSource;
        this.onImport = onImport;
        root.setId("index-line");
        root.getStyleClass().addAll("card", "index-line");
        model.pickedProperty().subscribe(this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    private void show(@Nullable IndexNode node) {
        root.getChildren().clear();
        if (node == null) {
            root.getChildren().add(muted(messages.text("metrics.line.pick")));
            return;
        }
        var name = new Label(IndexWords.name(node, messages));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        root.getChildren().add(name);
        var shown = model.indexProperty().get();
        if (shown == null) {
            return;
        }
        shown.input(node.id()).ifPresent(this::showInput);
        var inTree = shown.tree().all().skip(1).anyMatch(n -> n.id().equals(node.id()));
        if (inTree) {
            showSettings(node);
        }
        var enterable = model.enterable();
        if (!enterable.isEmpty()) {
            showEntry(enterable);
        }
    }

    private void showInput(IndexInput input) {
        root.getChildren()
                .add(muted(messages.text(
                        "metrics.line.basis", messages.text(input.basis().messageKey()))));
        if (input.basis() == Basis.ARTICLES) {
            root.getChildren().add(muted(messages.text("metrics.line.known", input.known(), input.unknown())));
        }
        for (var source : input.sources().stream().limit(8).toList()) {
            var words = source.name().isEmpty() ? messages.text("metrics.source.hand") : source.name();
            var link = new Hyperlink(messages.text("metrics.index.source", words, source.records()));
            link.setWrapText(true);
            link.setDisable(source.name().isEmpty() || input.basis() != Basis.ARTICLES);
            link.setOnAction(_ -> onSource.accept(source.name()));
            root.getChildren().add(link);
            if (!source.name().isEmpty()) {
                var record = new Hyperlink(messages.text("metrics.source.import"));
                record.setId("index-import");
                record.setAccessibleText(messages.text("metrics.source.import-of", source.name()));
                record.setOnAction(_ -> onImport.accept(source.name()));
                root.getChildren().add(record);
            }
        }
    }

    private void showSettings(IndexNode node) {
        var weight = field("index-weight", IndexView.number(node.weight(), 4));
        var reference = field("index-reference", IndexView.number(node.reference(), 4));
        root.getChildren().addAll(muted(messages.text("metrics.index.weight")), weight);
        if (node.reference() != null) {
            root.getChildren().addAll(muted(messages.text("metrics.index.reference")), reference);
        }
        var save = new Button(messages.text("metrics.line.save"));
        save.setId("index-settings-save");
        save.setOnAction(_ -> model.set(weight.getText(), reference.getText()));
        var back = new Button(messages.text("metrics.line.shipped"));
        back.setId("index-settings-shipped");
        back.setOnAction(_ -> model.set("", ""));
        root.getChildren().add(line(save, back));
    }

    private void showEntry(String name) {
        var entered = model.enteredFor(name);
        var value = field(
                "index-entry",
                entered.map(IndexValue::value).map(v -> IndexView.number(v, 4)).orElse(""));
        var note = field("index-entry-note", entered.map(IndexValue::note).orElse(""));
        note.setPromptText(messages.text("metrics.line.note"));
        var key = name.startsWith("baseline.") ? "metrics.line.baseline" : "metrics.line.entry";
        var save = new Button(messages.text("metrics.line.enter"));
        save.setId("index-entry-save");
        save.setOnAction(_ -> model.enter(value.getText(), note.getText()));
        root.getChildren().addAll(muted(messages.text(key)), value, note, line(save));
    }

    private static HBox line(Button... buttons) {
        var line = new HBox(buttons);
        line.getStyleClass().add("growth-line");
        return line;
    }

    private TextField field(String id, String text) {
        var field = new TextField(text);
        field.setId(id);
        return field;
    }

    private Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
