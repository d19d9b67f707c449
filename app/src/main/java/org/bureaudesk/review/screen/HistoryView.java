package org.bureaudesk.review.screen;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every step of the post, the newest first.
final class HistoryView implements View {

    private final Messages messages;
    private final MarkWords words;
    private final VBox steps = new VBox();
    private final ScrollPane root = new ScrollPane(steps);

    HistoryView(DeskViewModel model, Messages messages, MarkWords words) {
        this.messages = messages;
        this.words = words;
        steps.getStyleClass().add("review-paper");
        root.setId("review-history");
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        model.dossierProperty().subscribe(this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    private void show(@Nullable Dossier dossier) {
        var lines = new ArrayList<Node>();
        if (dossier != null) {
            words.know(dossier.levels());
            dossier.course().steps().reversed().forEach(step -> lines.add(line(step)));
        }
        if (lines.isEmpty()) {
            var none = new Label(messages.text("review.history.none"));
            none.getStyleClass().addAll("muted", "small");
            lines.add(none);
        }
        steps.getChildren().setAll(lines);
    }

    private Node line(ReviewStep step) {
        var what = new Label(words.step(step));
        what.setWrapText(true);
        var when = new Label(Words.print(step.at(), messages)
                + (step.exception().isEmpty() ? "" : " · " + messages.text("review.exception.said", step.exception())));
        when.getStyleClass().addAll("muted", "small");
        when.setWrapText(true);
        var line = new HBox(new FontIcon(icon(step.kind())), new VBox(what, when));
        line.getStyleClass().add("review-step");
        return line;
    }

    private static String icon(StepKind kind) {
        return switch (kind) {
            case SUBMIT -> "fth-send";
            case SIGN -> "fth-check-circle";
            case RETURN -> "fth-corner-up-left";
            case WITHDRAW -> "fth-rotate-ccw";
            case URGENT -> "fth-zap";
        };
    }
}
