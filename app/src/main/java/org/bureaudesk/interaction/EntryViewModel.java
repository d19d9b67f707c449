package org.bureaudesk.interaction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.account.Account;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// A message about to be logged. Account and kind stay for the next one. FX thread only.
final class EntryViewModel {

    private final InteractionService interactions;
    private final Tasks tasks;
    private final Clock clock;
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final ObjectProperty<MessageKind> kind = new SimpleObjectProperty<>(MessageKind.INQUIRY);
    private final StringProperty content = new SimpleStringProperty("");
    private final StringProperty received = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper faultKey = new ReadOnlyStringWrapper("");

    EntryViewModel(InteractionService interactions, Tasks tasks, Clock clock) {
        this.interactions = interactions;
        this.tasks = tasks;
        this.clock = clock;
        content.subscribe(_ -> faultKey.set(""));
        received.subscribe(_ -> faultKey.set(""));
    }

    ObjectProperty<@Nullable Account> accountProperty() {
        return account;
    }

    ObjectProperty<MessageKind> kindProperty() {
        return kind;
    }

    StringProperty contentProperty() {
        return content;
    }

    /// When it came in, as typed; empty for now.
    StringProperty receivedProperty() {
        return received;
    }

    /// What is wrong with the entry; empty where nothing is.
    ReadOnlyStringProperty faultKeyProperty() {
        return faultKey.getReadOnlyProperty();
    }

    /// Keeps the first account until the user chooses another.
    void offer(List<Account> accounts) {
        var chosen = account.get();
        var again = accounts.stream()
                .filter(a -> chosen != null && a.id().equals(chosen.id()))
                .findFirst();
        account.set(again.or(() -> accounts.stream().filter(Account::isRunning).findFirst())
                .orElse(null));
    }

    /// Logs the message; what was typed goes away only when it is kept.
    void save() {
        var moment = moment();
        var shown = account.get();
        if (shown == null) {
            faultKey.set("interaction.fault.account");
        } else if (content.get().isBlank()) {
            faultKey.set("interaction.fault.content");
        } else if (moment == null) {
            faultKey.set("interaction.fault.moment");
        } else if (moment.isAfter(LocalDateTime.now(clock))) {
            faultKey.set("interaction.fault.future");
        } else {
            keep(shown, moment, content.get());
        }
    }

    private void keep(Account shown, LocalDateTime moment, String typed) {
        var chosen = kind.get();
        tasks.perform(
                () -> interactions.save(List.of(new Message(
                        interactions.newIds(1),
                        shown.id(),
                        moment,
                        chosen,
                        typed.strip(),
                        "",
                        null,
                        "",
                        false,
                        "",
                        null))),
                () -> {
                    if (content.get().equals(typed)) {
                        content.set("");
                    }
                });
    }

    private @Nullable LocalDateTime moment() {
        return received.get().isBlank()
                ? LocalDateTime.now(clock)
                : MomentText.parse(received.get(), LocalDate.now(clock)).orElse(null);
    }
}
