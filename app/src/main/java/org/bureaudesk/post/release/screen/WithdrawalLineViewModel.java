package org.bureaudesk.post.release.screen;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.draft.MomentText;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.post.release.WithdrawalLine;
import org.jspecify.annotations.Nullable;

/// One account of the order being worked off. Times are text as typed. FX thread only.
final class WithdrawalLineViewModel {

    private final Withdrawal order;
    private final WithdrawalLine before;
    private final Supplier<LocalDateTime> now;
    final BooleanProperty done;
    final StringProperty doneAt;
    final StringProperty proof;
    final ObjectProperty<@Nullable PostAttachment> file;
    final StringProperty link;
    final ObjectProperty<@Nullable PostId> post;

    /// @param now what no time may pass, asked for at every check
    WithdrawalLineViewModel(Withdrawal order, WithdrawalLine before, Supplier<LocalDateTime> now) {
        this.order = order;
        this.before = before;
        this.now = now;
        done = new SimpleBooleanProperty(before.isDone());
        doneAt = new SimpleStringProperty(MomentText.print(before.doneAt()));
        proof = new SimpleStringProperty(before.proof());
        file = new SimpleObjectProperty<>(before.file());
        link = new SimpleStringProperty(before.replacementLink());
        post = new SimpleObjectProperty<>(before.replacementPost());
        done.addListener((_, _, ticked) -> {
            if (ticked && doneAt.get().isBlank()) {
                doneAt.set(MomentText.print(now.get()));
            }
        });
        doneAt.addListener((_, _, text) -> {
            if (!text.isBlank()) {
                done.set(true);
            }
        });
    }

    WithdrawalLine before() {
        return before;
    }

    private Optional<LocalDateTime> moment() {
        return done.get() ? MomentText.parse(doneAt.get(), now.get().toLocalDate()) : Optional.empty();
    }

    /// The key of what is wrong; empty where nothing is.
    String faultKey() {
        if (!done.get()) {
            return "";
        }
        var at = moment();
        if (at.isEmpty()) {
            return "release.fault.unreadable";
        }
        return at.get().isAfter(now.get()) || at.get().isBefore(order.orderedAt()) ? "release.withdrawal.when" : "";
    }

    boolean isChanged() {
        return !faultKey().isEmpty() || !line().equals(before);
    }

    WithdrawalLine line() {
        return new WithdrawalLine(
                before.publication(),
                before.account(),
                before.accountName(),
                before.publishedAt(),
                before.link(),
                moment().orElse(null),
                proof.get().strip(),
                file.get(),
                link.get().strip(),
                post.get());
    }
}
