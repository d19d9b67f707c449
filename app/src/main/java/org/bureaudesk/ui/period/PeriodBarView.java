package org.bureaudesk.ui.period;

import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The controls of a [PeriodChoice]: back, what is shown, forward, today, and how much at once.
public final class PeriodBarView implements View {

    private final PeriodChoice choice;
    private final Messages messages;
    private final Label caption = new Label();
    private final HBox root = new HBox();

    /// @param id stands before the ids of the controls, such as `follower-period`
    public PeriodBarView(String id, PeriodChoice choice, Messages messages) {
        this.choice = choice;
        this.messages = messages;
        var back = arrow(id + "-back", "fth-chevron-left", "period.back", -1);
        back.disableProperty().bind(choice.canStepBack().not());
        var forward = arrow(id + "-forward", "fth-chevron-right", "period.forward", 1);
        forward.disableProperty().bind(choice.canStepForward().not());
        caption.setId(id + "-caption");
        caption.getStyleClass().add("period-caption");
        choice.periodProperty().subscribe(_ -> caption.setText(choice.caption(messages)));
        root.getStyleClass().add("period-bar");
        root.getChildren().addAll(back, caption, forward, spans(id));
    }

    @Override
    public Parent root() {
        return root;
    }

    private Button arrow(String id, String icon, String wordsKey, int step) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(messages.text(wordsKey));
        button.setTooltip(new Tooltip(messages.text(wordsKey)));
        button.setOnAction(_ -> choice.step(step));
        return button;
    }

    private ChoiceBox<Span> spans(String id) {
        var spans = new ChoiceBox<>(FXCollections.observableArrayList(Span.values()));
        spans.setId(id + "-span");
        spans.setAccessibleText(messages.text("period.span"));
        spans.setConverter(new SpanWords());
        spans.valueProperty().bindBidirectional(choice.spanProperty());
        return spans;
    }

    private final class SpanWords extends StringConverter<@Nullable Span> {
        @Override
        public String toString(@Nullable Span span) {
            return span == null ? "" : messages.text(span.messageKey());
        }

        @Override
        public Span fromString(String words) {
            throw new UnsupportedOperationException(words);
        }
    }
}
