package org.bureaudesk.review.screen;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bureaudesk.post.Origin;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.difference.Difference;
import org.bureaudesk.review.difference.Piece;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;

/// What changed since the text was last signed, or else submitted: new underlined, gone struck out.
final class DifferenceView implements View {

    private final Messages messages;
    private final VBox changes = new VBox();

    DifferenceView(Messages messages) {
        this.messages = messages;
    }

    @Override
    public VBox root() {
        return changes;
    }

    void show(Dossier dossier) {
        changes.getChildren().clear();
        var old = dossier.compared().orElse(null);
        if (old == null) {
            var none = muted(messages.text(
                    dossier.course().steps().isEmpty() ? "review.difference.nothing-yet" : "review.difference.none"));
            none.setId("review-difference-none");
            changes.getChildren().setAll(none);
            return;
        }
        var post = dossier.post();
        changes.getChildren().add(muted(messages.text("review.difference.legend")));
        part("post.column.title", old.text().title(), post.text().title());
        part("post.summary", old.text().summary(), post.text().summary());
        part("post.body", old.text().body(), post.text().body());
        if (!old.cover().equals(post.cover())) {
            changes.getChildren().add(muted(messages.text("review.difference.cover")));
        }
        if (!old.origin().equals(post.origin())) {
            part("post.column.origin", originText(old.origin()), originText(post.origin()));
        }
        if (!old.files().equals(post.attachments())) {
            changes.getChildren().add(muted(messages.text("review.difference.files")));
        }
    }

    private String originText(Origin origin) {
        return messages.text(origin.kind().messageKey()) + " " + origin.source() + " " + origin.title() + " "
                + origin.link();
    }

    private void part(String key, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        var name = new Label(messages.text(key));
        name.getStyleClass().addAll("muted", "small");
        var flow = new TextFlow();
        for (var piece : Difference.of(before, after)) {
            var run = plain(piece.text());
            if (piece.kind() != Piece.Kind.SAME) {
                var kind = piece.kind().name().toLowerCase(Locale.ROOT);
                run.getStyleClass().add("review-" + kind);
                run.setAccessibleText(messages.text("review.difference." + kind, piece.text()));
                run.setUnderline(piece.kind() == Piece.Kind.ADDED);
                run.setStrikethrough(piece.kind() == Piece.Kind.REMOVED);
            }
            flow.getChildren().add(run);
        }
        changes.getChildren().addAll(name, flow);
    }

    private static Text plain(String text) {
        var node = new Text(text);
        node.getStyleClass().add("review-run");
        return node;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }
}
