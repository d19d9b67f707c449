package org.bureaudesk.interaction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The chosen message and the answer being written. What is typed is kept when another message is chosen, but counts as
/// an answer only when the user says so. FX thread only.
final class AnswerViewModel {

    private final InteractionService interactions;
    private final Tasks tasks;
    private final Clock clock;
    private final Function<LocalDateTime, String> print;

    private final ReadOnlyObjectWrapper<@Nullable Message> message = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<MessageKind> kind = new SimpleObjectProperty<>(MessageKind.OTHER);
    private final StringProperty content = new SimpleStringProperty("");
    private final StringProperty answer = new SimpleStringProperty("");
    private final StringProperty answered = new SimpleStringProperty("");
    private final StringProperty transferred = new SimpleStringProperty("");
    private final StringProperty outcome = new SimpleStringProperty("");
    private final BooleanProperty featured = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper faultKey = new ReadOnlyStringWrapper("");

    /// @param print how a moment stands in a field
    AnswerViewModel(InteractionService interactions, Tasks tasks, Clock clock, Function<LocalDateTime, String> print) {
        this.interactions = interactions;
        this.tasks = tasks;
        this.clock = clock;
        this.print = print;
        List.of(content, answer, answered).forEach(typed -> typed.subscribe(_ -> faultKey.set("")));
    }

    ReadOnlyObjectProperty<@Nullable Message> messageProperty() {
        return message.getReadOnlyProperty();
    }

    ObjectProperty<MessageKind> kindProperty() {
        return kind;
    }

    StringProperty contentProperty() {
        return content;
    }

    StringProperty answerProperty() {
        return answer;
    }

    /// When it was answered, as typed; empty until it is.
    StringProperty answeredProperty() {
        return answered;
    }

    StringProperty transferredProperty() {
        return transferred;
    }

    StringProperty outcomeProperty() {
        return outcome;
    }

    BooleanProperty featuredProperty() {
        return featured;
    }

    /// What is wrong with the answer; empty where nothing is.
    ReadOnlyStringProperty faultKeyProperty() {
        return faultKey.getReadOnlyProperty();
    }

    /// Brings another message up, or none; what was typed for the one before is kept first.
    void show(@Nullable Message chosen) {
        var shown = message.get();
        if (shown != null && chosen != null && shown.id() == chosen.id()) {
            refresh(chosen); // the list came back new: what is being typed stays
            return;
        }
        keepDraft();
        fill(chosen);
    }

    /// The same message as it is kept now: takes it over unless something has been typed since.
    void refresh(Message kept) {
        var shown = message.get();
        if (shown != null && shown.id() == kept.id() && !shown.equals(kept) && !isChanged(shown)) {
            fill(kept);
        }
    }

    /// Leaves the message without keeping anything.
    void forget() {
        fill(null);
    }

    /// Keeps what is typed without counting it as an answer; with a fault in it, it stays on the screen as typed.
    void keepDraft() {
        var shown = message.get();
        if (shown != null && isChanged(shown) && !content.get().isBlank()) {
            var at = answered.get().isBlank() ? null : moment();
            keep(typed(shown, at == null ? shown.answeredAt() : at));
        }
    }

    /// Keeps the answer; the moment is now where none is typed.
    void save() {
        var shown = message.get();
        if (shown == null) {
            return;
        }
        var hasAnswer = !answer.get().isBlank();
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        var at = answered.get().isBlank() ? (hasAnswer ? now : null) : moment();
        if (content.get().isBlank()) {
            faultKey.set("interaction.fault.content");
        } else if (at == null && !answered.get().isBlank()) {
            faultKey.set("interaction.fault.moment");
        } else if (at != null && at.isBefore(shown.receivedAt())) {
            faultKey.set("interaction.fault.before-received");
        } else if (at != null && at.isAfter(now)) {
            faultKey.set("interaction.fault.future");
        } else {
            keep(typed(shown, at));
        }
    }

    private void keep(Message changed) {
        if (!changed.equals(message.get())) {
            fill(changed);
            tasks.perform(() -> interactions.save(List.of(changed)), () -> {});
        }
    }

    private boolean isChanged(Message shown) {
        var at = shown.answeredAt();
        return !typed(shown, at).equals(shown) || !answered.get().equals(at == null ? "" : print.apply(at));
    }

    private Message typed(Message shown, @Nullable LocalDateTime at) {
        return new Message(
                shown.id(),
                shown.account(),
                shown.receivedAt(),
                kind.get(),
                content.get().strip(),
                answer.get().strip(),
                at,
                transferred.get().strip(),
                featured.get(),
                outcome.get().strip(),
                shown.deletedAt());
    }

    private void fill(@Nullable Message chosen) {
        message.set(chosen);
        if (chosen != null) {
            kind.set(chosen.kind());
            content.set(chosen.content());
            answer.set(chosen.answer());
            answered.set(chosen.answeredAt() == null ? "" : print.apply(chosen.answeredAt()));
            transferred.set(chosen.transferredTo());
            outcome.set(chosen.outcome());
            featured.set(chosen.featured());
            faultKey.set("");
        }
    }

    private @Nullable LocalDateTime moment() {
        return MomentText.parse(answered.get(), LocalDate.now(clock)).orElse(null);
    }
}
