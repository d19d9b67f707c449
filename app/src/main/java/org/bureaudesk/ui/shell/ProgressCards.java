package org.bureaudesk.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ProgressShow;

/// Shows what runs longer than half a second as a card with a bar, counts and a cancel button. The cards look at the
/// progress ten times a second, however often it is fed.
final class ProgressCards implements ProgressShow {

    private static final Duration LOOK = Duration.millis(100);
    private static final int LOOKS_BEFORE_SHOWN = 5;

    private final Messages messages;
    private final Overlay overlay;
    private final Map<Progress, Card> cards = new HashMap<>();

    ProgressCards(Messages messages, Overlay overlay) {
        this.messages = messages;
        this.overlay = overlay;
    }

    @Override
    public Progress open(String titleKey) {
        var state = new State();
        cards.put(state, new Card(messages.text(titleKey), state));
        return state;
    }

    @Override
    public void close(Progress progress) {
        var card = cards.remove(progress);
        if (card != null) {
            card.close();
        }
    }

    /// Whether work is going on that the user would lose by leaving.
    boolean isBusy() {
        return !cards.isEmpty();
    }

    void cancelAll() {
        cards.values().forEach(card -> card.state.cancelled = true);
    }

    /// Written by the working thread, read by the card.
    private static final class State implements Progress {

        private volatile long done;
        private volatile long total;
        private volatile boolean cancelled;

        @Override
        public void step(long newDone, long newTotal) {
            done = newDone;
            total = newTotal;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    private final class Card {

        private final State state;
        private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        private final Label counts = new Label();
        private final VBox box = new VBox();
        private final Timeline timer = new Timeline();
        private int looks;

        Card(String title, State state) {
            this.state = state;
            var cancel = new Button(messages.text("ui.cancel"));
            cancel.setId("progress-cancel");
            cancel.setOnAction(_ -> {
                state.cancelled = true;
                cancel.setDisable(true);
                counts.setText(messages.text("ui.progress.cancelling"));
            });
            var line = new HBox(bar, cancel);
            line.getStyleClass().add("progress-line");
            bar.setId("progress-bar");
            bar.setAccessibleText(title);
            box.getStyleClass().add("progress-card");
            box.getChildren().addAll(new Label(title), line, counts);
            counts.getStyleClass().addAll("muted", "small");
            timer.getKeyFrames().add(new KeyFrame(LOOK, _ -> look()));
            timer.setCycleCount(Timeline.INDEFINITE);
            timer.play();
        }

        private void look() {
            if (++looks == LOOKS_BEFORE_SHOWN) {
                overlay.put(box);
            }
            if (state.cancelled) {
                return;
            }
            var total = state.total;
            var done = state.done;
            bar.setProgress(total > 0 ? Math.min(1.0, (double) done / total) : ProgressBar.INDETERMINATE_PROGRESS);
            counts.setText(
                    total > 0
                            ? messages.text("ui.progress.of", done, total)
                            : done > 0 ? messages.text("ui.progress.done", done) : "");
        }

        void close() {
            timer.stop();
            overlay.take(box);
        }
    }
}
