package org.bureaudesk.review.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.review.checklist.Place;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// What the program found and what people answered, beside one line of the checklist.
final class SaidView implements View {

    private final DeskViewModel model;
    private final ChecklistItem item;
    private final Screens screens;
    private final Messages messages;
    private final MarkWords words;
    private final VBox said = new VBox();

    SaidView(DeskViewModel model, ChecklistItem item, Screens screens, MarkWords words) {
        this.model = model;
        this.item = item;
        this.screens = screens;
        this.messages = screens.messages();
        this.words = words;
        said.managedProperty().bind(said.visibleProperty());
    }

    @Override
    public Parent root() {
        return said;
    }

    /// @param wanting whether the line was found wanting, so that the way to the place is offered
    void show(Dossier dossier, List<Hint> hints, boolean wanting) {
        var lines = new ArrayList<Node>();
        hints.stream()
                .filter(hint -> item.findings().contains(hint.category()))
                .forEach(hint -> lines.add(found(hint)));
        dossier.answers().stream()
                .filter(answer -> answer.item().equals(item.id()))
                .forEach(a -> lines.add(line(a)));
        if (wanting) {
            lines.add(mend(dossier));
        }
        said.getChildren().setAll(lines);
        said.setVisible(!lines.isEmpty());
    }

    private Node found(Hint hint) {
        var label = new Label(
                messages.text("review.found", messages.text(hint.severityKey()), hint.text(), hint.message()));
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "review-hint-line");
        return label;
    }

    private Node line(Answer answer) {
        var text = messages.text(
                answer.note().isEmpty() ? "review.answered" : "review.answered-saying",
                words.level(answer.level()),
                answer.personName(),
                messages.text(answer.kind().messageKey()),
                answer.note());
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    /// The way to where it is put right.
    private Node mend(Dossier dossier) {
        var link = new Hyperlink(
                messages.text("review.mend", messages.text(item.place().messageKey())));
        link.setId("review-mend-" + item.id().replace('.', '-'));
        link.setOnAction(_ -> {
            if (item.place() == Place.SHEET) {
                model.pageProperty().set("sheet");
            } else {
                screens.navigator()
                        .go("post", PaperViewModel.spot(dossier.post().id(), item.place()));
            }
        });
        return link;
    }
}
