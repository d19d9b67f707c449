package org.bureaudesk.review.screen;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line over the desk: back, the post and where it stands, and what can be made of it on paper.
final class DeskTopView implements View {

    private final DeskViewModel model;
    private final PaperViewModel paper;
    private final Screens screens;
    private final Messages messages;
    private final MarkWords words;
    private final Label title = new Label();
    private final Label state = new Label();
    private final List<Button> copies;
    private final HBox root;

    DeskTopView(DeskViewModel model, PaperViewModel paper, Screens screens, MarkWords words, Runnable back) {
        this.model = model;
        this.paper = paper;
        this.screens = screens;
        this.messages = screens.messages();
        this.words = words;
        var leave = button("review-back", "review.back", "fth-arrow-left", back);
        title.setId("review-post-title");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        state.setId("review-state");
        state.getStyleClass().add("review-badge");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var edit = button("review-edit", "review.edit", "fth-edit-2", this::edit);
        var print = button("review-form", "review.form.make", "fth-printer", this::print);
        var list = button("review-checklist-copy", "review.checklist.copy", "fth-copy", this::copyChecklist);
        var credit = button("review-credit", "review.credit", "fth-clipboard", this::copyCredit);
        copies = List.of(list, credit);
        root = new HBox(leave, title, state, gap, edit, print, list, credit);
        root.getStyleClass().add("review-top");
        model.dossierProperty().subscribe(this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    /// Where there is little room, copying shows its picture alone and says the rest when pointed at.
    void narrow(boolean narrow) {
        for (var button : copies) {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(narrow ? new Tooltip(button.getText()) : null);
        }
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void edit() {
        var dossier = model.dossierProperty().get();
        if (dossier != null) {
            screens.navigator().go("post", dossier.post().id());
        }
    }

    private void print() {
        paper.write(model.dossierProperty().get(), screens.dialogs());
    }

    private void copyCredit() {
        var dossier = model.dossierProperty().get();
        if (dossier != null) {
            var line = paper.creditLine(dossier);
            copy(line);
            screens.dialogs().notice("review.credit.copied", line);
        }
    }

    private void copyChecklist() {
        var dossier = model.dossierProperty().get();
        if (dossier != null) {
            copy(paper.checklist(dossier));
            screens.dialogs()
                    .notice("review.checklist.copied", dossier.asked().items().size());
        }
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show(@Nullable Dossier dossier) {
        if (dossier == null) {
            title.setText("");
            state.setText("");
            return;
        }
        words.know(dossier.levels());
        var name = dossier.post().text().title();
        title.setText(name.isBlank() ? messages.text("post.untitled") : name);
        state.setText(words.mark(dossier.mark()));
        state.getStyleClass().setAll("review-badge", "review-" + slug(dossier));
        state.setAccessibleText(messages.text("review.column.state") + " " + state.getText());
    }

    private static String slug(Dossier dossier) {
        return dossier.mark().state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
