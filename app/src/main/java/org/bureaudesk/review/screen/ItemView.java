package org.bureaudesk.review.screen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// One line of the checklist: what is asked, what others answered, what the program found, and three buttons. The keys
/// 1, 2, 3 answer the line that has the focus, ↑ and ↓ go to the next.
final class ItemView implements View {

    private static final List<AnswerKind> CHOICES =
            List.of(AnswerKind.CONFORMS, AnswerKind.VIOLATES, AnswerKind.NOT_APPLICABLE);

    private final DeskViewModel model;
    private final ChecklistItem item;
    private final Messages messages;
    private final String slug;
    private final Map<AnswerKind, ToggleButton> buttons = new EnumMap<>(AnswerKind.class);
    private final HBox choices = new HBox();
    private final TextField note = new TextField();
    private final HBox noteLine = new HBox();
    private final Button stand;
    private final SaidView said;
    private final VBox root = new VBox();
    private @Nullable ItemView before;
    private @Nullable ItemView after;

    ItemView(DeskViewModel model, ChecklistItem item, Screens screens, MarkWords words) {
        this.model = model;
        this.item = item;
        this.slug = item.id().replace('.', '-');
        this.messages = screens.messages();
        said = new SaidView(model, item, screens, words);
        stand = new Button(messages.text("review.answer.overridden"));
        stand.setId("review-stand-" + slug);
        stand.setOnAction(_ -> model.answer(item, AnswerKind.OVERRIDDEN, note.getText()));
        build();
    }

    @Override
    public Parent root() {
        return root;
    }

    void neighbours(@Nullable ItemView above, @Nullable ItemView below) {
        before = above;
        after = below;
    }

    private void build() {
        var text = new Label(item.text());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        addChoices();
        choices.getStyleClass().add("review-choices");
        choices.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(mark(), text, choices);
        line.getStyleClass().add("review-item-line");
        note.setId("review-note-" + slug);
        note.setPromptText(messages.text("review.note.prompt"));
        note.setAccessibleText(item.text() + " " + messages.text("review.note.prompt"));
        note.setOnAction(_ -> violates());
        HBox.setHgrow(note, Priority.ALWAYS);
        var write = new Button(messages.text("review.note.write"));
        write.setId("review-note-write-" + slug);
        write.setOnAction(_ -> violates());
        stand.managedProperty().bind(stand.visibleProperty());
        noteLine.getChildren().addAll(note, write, stand);
        noteLine.getStyleClass().add("review-note");
        noteLine.managedProperty().bind(noteLine.visibleProperty());
        noteLine.setVisible(false);
        root.setId("review-item-" + slug);
        root.getStyleClass().add("review-item");
        root.setFocusTraversable(true);
        root.setAccessibleText(item.text());
        root.getChildren().addAll(line, said.root(), noteLine);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.setOnMouseClicked(_ -> root.requestFocus());
    }

    private void addChoices() {
        for (var kind : CHOICES) {
            var button = new ToggleButton(messages.text(kind.messageKey()));
            button.setId("review-answer-" + slug + "-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.setAccessibleText(item.text() + " " + button.getText());
            button.getStyleClass().add("review-choice");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> choose(kind));
            buttons.put(kind, button);
            choices.getChildren().add(button);
        }
    }

    private Node mark() {
        var mark = new Label(messages.text(item.required() ? "review.item.required" : "review.item.advised"));
        mark.getStyleClass().addAll("small", item.required() ? "review-required" : "muted");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private void pressed(KeyEvent event) {
        if (!root.isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> choose(AnswerKind.CONFORMS);
            case DIGIT2, NUMPAD2 -> choose(AnswerKind.VIOLATES);
            case DIGIT3, NUMPAD3 -> choose(AnswerKind.NOT_APPLICABLE);
            case UP -> focus(before);
            case DOWN -> focus(after);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void focus(@Nullable ItemView other) {
        if (other != null) {
            other.root.requestFocus();
        }
    }

    private void choose(AnswerKind kind) {
        if (choices.isDisabled() || !choices.isVisible()) {
            return;
        }
        if (kind == AnswerKind.VIOLATES) {
            noteLine.setVisible(true);
            note.requestFocus();
            buttons.forEach((other, button) -> button.setSelected(other == kind));
        } else {
            noteLine.setVisible(false);
            model.answer(item, kind, "");
            focus(after);
        }
    }

    private void violates() {
        if (note.getText().isBlank()) {
            note.requestFocus();
        } else {
            model.answer(item, AnswerKind.VIOLATES, note.getText());
            root.requestFocus();
        }
    }

    void show(Dossier dossier, List<Hint> hints) {
        var level = dossier.mark().waiting();
        var mine = ChecklistPolicy.latest(dossier.answers(), level).get(item.id());
        var asked = item.isAskedAt(level);
        choices.setVisible(asked);
        choices.setManaged(asked);
        choices.setDisable(!dossier.allowed().answer());
        buttons.forEach((kind, button) -> button.setSelected(mine != null && mine.kind() == kind));
        var wanting = mine != null && mine.kind() == AnswerKind.VIOLATES;
        if (mine != null && wanting && note.getText().isBlank()) {
            note.setText(mine.note());
        }
        stand.setVisible(wanting && dossier.allowed().override());
        noteLine.setVisible(asked && (wanting || (noteLine.isVisible() && mine == null)));
        root.setOpacity(asked || level.isEmpty() ? 1 : 0.72);
        said.show(dossier, hints, wanting);
    }
}
