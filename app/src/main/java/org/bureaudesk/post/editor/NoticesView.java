package org.bureaudesk.post.editor;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.editor.ReviewNoteViewModel.Warning;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// What whoever writes must know before going on: where the review stands and what a change costs, and what was changed
/// elsewhere at the same time.
final class NoticesView implements View {

    private final PostEditorViewModel model;
    private final ReviewNoteViewModel review;
    private final Screens screens;
    private final Messages messages;
    private final Label conflict = new Label("", new FontIcon("fth-alert-triangle"));
    private final Label state = new Label("", new FontIcon("fth-check-square"));
    private final Label warning = new Label();
    private final VBox root = new VBox();

    NoticesView(PostEditorViewModel model, ReviewNoteViewModel review, Screens screens) {
        this.model = model;
        this.review = review;
        this.screens = screens;
        this.messages = screens.messages();
        root.getStyleClass().add("post-notices");
        root.getChildren().addAll(reviewLine(), conflictLine());
    }

    @Override
    public Parent root() {
        return root;
    }

    private Node reviewLine() {
        state.setId("post-review-state");
        state.getStyleClass().add("strong");
        state.setMinWidth(Region.USE_PREF_SIZE);
        warning.setId("post-review-warning");
        warning.setMinWidth(0);
        var go = new Hyperlink(messages.text("post.review.go"));
        go.setId("post-review-go");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> {
            model.save();
            model.openPost().ifPresent(post -> screens.navigator().go("review", post));
        });
        var line = line(state, warning, gap(), go);
        line.getStyleClass().add("post-review-line");
        review.noteProperty().subscribe(_ -> show(line));
        review.warningProperty().subscribe(_ -> show(line));
        return line;
    }

    private void show(HBox line) {
        var note = review.noteProperty().get();
        line.setVisible(note != null);
        if (note == null) {
            return;
        }
        state.setText(messages.text("post.review.state", note.state()));
        var said = review.warningProperty().get();
        warning.setText(
                switch (said) {
                    case NONE -> messages.text("post.review.levels", note.levels());
                    case BEFORE ->
                        messages.text(
                                note.approved() ? "post.review.approved" : "post.review.under-way", note.levels());
                    case AFTER -> messages.text("post.review.changed");
                });
        line.getStyleClass().removeAll("alert-line", "amber");
        if (said != Warning.NONE) {
            line.getStyleClass().addAll("alert-line", "amber");
        }
    }

    private Node conflictLine() {
        conflict.setId("post-conflict");
        conflict.setWrapText(true);
        conflict.setMinHeight(Region.USE_PREF_SIZE);
        var mine = new Button(messages.text("post.conflict.mine"));
        mine.setId("post-conflict-mine");
        mine.setMinWidth(Region.USE_PREF_SIZE);
        mine.setOnAction(_ -> model.save());
        var theirs = new Button(messages.text("post.conflict.theirs"));
        theirs.setId("post-conflict-theirs");
        theirs.setMinWidth(Region.USE_PREF_SIZE);
        theirs.setOnAction(_ -> {
            if (screens.dialogs().confirm("post.revert.title", "post.revert.question", "post.revert.confirm")) {
                model.revert();
            }
        });
        var line = line(conflict, gap(), mine, theirs);
        line.getStyleClass().addAll("alert-line", "amber");
        model.conflicts().addListener((ListChangeListener<String>) _ -> show(line, model.conflicts()));
        show(line, model.conflicts());
        return line;
    }

    private void show(HBox line, List<String> conflicts) {
        line.setVisible(!conflicts.isEmpty());
        conflict.setText(messages.text(
                "post.conflict",
                String.join(
                        "、", conflicts.stream().map(key -> messages.text(key)).toList())));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
