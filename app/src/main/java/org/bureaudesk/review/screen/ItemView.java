package org.bureaudesk.review.screen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
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
/// 1, 2, 3 answer the line that has the focus, A the rest of its group, ↑ and ↓ go to the next.
final class ItemView implements View {

    private static final List<AnswerKind> CHOICES =
            List.of(AnswerKind.CONFORMS, AnswerKind.VIOLATES, AnswerKind.NOT_APPLICABLE);

    private final DeskViewModel model;
    private final ChecklistItem item;
    private final Messages messages;
    private final String slug;
    private final Map<AnswerKind, ToggleButton> buttons = new EnumMap<>(AnswerKind.class);
    private final HBox choices = new HBox();
    private final NoteView note;
    private final SaidView said;
    private final VBox root = new VBox();
    private @Nullable ItemView before;
    private @Nullable ItemView after;
    private Runnable afterLast = () -> {};
    private Runnable rest = () -> {};

    ItemView(DeskViewModel model, ChecklistItem item, Screens screens, MarkWords words) {
        this.model = model;
        this.item = item;
        this.slug = item.id().replace('.', '-');
        this.messages = screens.messages();
        said = new SaidView(model, item, screens, words);
        note = new NoteView(item, messages, this::violates);
        note.onStand(() -> model.answer(item, AnswerKind.OVERRIDDEN, note.text()));
        build();
    }

    @Override
    public Parent root() {
        return root;
    }

    void neighbours(@Nullable ItemView above, @Nullable ItemView below, Runnable end) {
        before = above;
        after = below;
        afterLast = end;
    }

    void onRest(Runnable listener) {
        rest = listener;
    }

    void focus() {
        root.requestFocus();
    }

    /// Whether it waits for an answer of whoever is at the desk.
    boolean isOpen() {
        return choices.isVisible()
                && !choices.isDisabled()
                && buttons.values().stream().noneMatch(ToggleButton::isSelected);
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
        root.setId("review-item-" + slug);
        root.getStyleClass().add("review-item");
        root.setFocusTraversable(true);
        root.setAccessibleText(item.text());
        root.getChildren().addAll(line, said.root(), note.root());
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
            case A -> rest.run();
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
            note.ask();
            buttons.forEach((other, button) -> button.setSelected(other == kind));
        } else {
            note.root().setVisible(false);
            model.answer(item, kind, "");
            var next = nextAsked();
            if (next == null) {
                afterLast.run();
            } else {
                focus(next);
            }
        }
    }

    private @Nullable ItemView nextAsked() {
        var next = after;
        while (next != null && !next.choices.isVisible()) {
            next = next.after;
        }
        return next;
    }

    private void violates() {
        if (note.text().isBlank()) {
            note.ask();
        } else {
            model.answer(item, AnswerKind.VIOLATES, note.text());
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
        if (mine != null && wanting) {
            note.suggest(mine.note());
        }
        var open = note.root().isVisible() && mine == null;
        note.show(asked && (wanting || open), wanting && dossier.allowed().override());
        root.setOpacity(asked || level.isEmpty() ? 1 : 0.72);
        said.show(dossier, hints, wanting);
    }
}
