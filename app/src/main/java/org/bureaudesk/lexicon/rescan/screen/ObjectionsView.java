package org.bureaudesk.lexicon.rescan.screen;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.lexicon.rescan.Decision;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.View;

/// What the lists object to in the chosen posts, in sentences, and what has been decided so far.
final class ObjectionsView implements View {

    private static final int MOST_SENTENCES = 30;

    private final Messages messages;
    private final FindingWords words;
    private final VBox sentences = new VBox();
    private final Label state = new Label();
    private final VBox root = new VBox();

    ObjectionsView(DecisionViewModel model, Messages messages) {
        this.messages = messages;
        this.words = new FindingWords(messages);
        sentences.getStyleClass().add("lexicon-sentences");
        var scroller = new ScrollPane(sentences);
        scroller.setFitToWidth(true);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        state.setWrapText(true);
        state.setId("rescan-state");
        state.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().addAll("lexicon-sentences", "lexicon-objections");
        root.getChildren().addAll(scroller, state);
        model.chosenProperty().subscribe(this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    private void show(List<Matter> chosen) {
        sentences.getChildren().clear();
        if (chosen.isEmpty()) {
            sentences.getChildren().add(wrapped(messages.text("lexicon.decide.none"), "muted"));
        } else if (chosen.size() == 1) {
            var only = chosen.getFirst();
            sentences.getChildren().add(wrapped(only.title(), "card-title"));
            only.objections().stream()
                    .limit(MOST_SENTENCES)
                    .forEach(o -> sentences.getChildren().add(wrapped(words.sentence(o), "small")));
        } else {
            sentences.getChildren().add(wrapped(messages.text("lexicon.decide.several", chosen.size()), "card-title"));
            chosen.stream()
                    .limit(MOST_SENTENCES)
                    .forEach(m -> sentences.getChildren().add(wrapped(m.title() + "：" + words.words(m), "small")));
        }
        state.setText(chosen.size() == 1 ? told(chosen.getFirst()) : "");
        state.setManaged(!state.getText().isEmpty());
    }

    private String told(Matter matter) {
        var decision = matter.decision();
        if (decision == null) {
            return "";
        }
        var closing = matter.closing();
        var decided = said(decision);
        return closing == null
                ? decided
                : decided + messages.text("lexicon.decide.closed", Words.print(closing.at(), messages));
    }

    private String said(Decision decision) {
        return messages.text(
                "lexicon.decide.said",
                decision.by(),
                Words.print(decision.at(), messages),
                messages.text(decision.choice().messageKey()));
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
