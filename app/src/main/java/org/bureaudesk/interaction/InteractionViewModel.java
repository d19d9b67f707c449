package org.bureaudesk.interaction;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.interaction.MessageFilter.Answering;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.ui.Tasks;
import org.bureaudesk.ui.period.PeriodChoice;
import org.bureaudesk.ui.period.Span;
import org.jspecify.annotations.Nullable;

/// The list of messages, what narrows it, and how it was answered. FX thread only.
final class InteractionViewModel {

    /// More than anyone scrolls through; what is beyond is counted and said.
    static final int MOST_SHOWN = 2_000;

    private record Found(List<Message> messages, int count, List<ReplyFigures> figures) {}

    private record Exported(MessageFilter filter, Map<AccountId, String> names) {}

    private final InteractionService interactions;
    private final AccountService accountService;
    private final MessageSheet sheet;
    private final Tasks tasks;

    private final PeriodChoice period;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable MessageKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Answering> answering = new SimpleObjectProperty<>(Answering.ANY);
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObservableList<Message> messages = FXCollections.observableArrayList();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable ReplyFigures> figures = new SimpleObjectProperty<>();
    private final IntegerProperty unanswered = new SimpleIntegerProperty();
    private final BooleanBinding loading = unanswered.greaterThan(0);
    private final ObjectProperty<@Nullable Message> revealed = new SimpleObjectProperty<>();
    private volatile @Nullable Exported exported;
    private int latestRequest;

    InteractionViewModel(
            InteractionService interactions, AccountService accounts, MessageSheet sheet, Tasks tasks, Clock clock) {
        this.interactions = interactions;
        this.accountService = accounts;
        this.sheet = sheet;
        this.tasks = tasks;
        period = new PeriodChoice(LocalDate.now(clock), Span.MONTH);
        interactions.onChange(() -> tasks.later(this::reload));
        accounts.onChange(() -> tasks.later(this::reloadAccounts));
        period.periodProperty().subscribe((_, _) -> reload());
        text.subscribe((_, _) -> reload());
        account.subscribe((_, _) -> reload());
        kind.subscribe((_, _) -> reload());
        answering.subscribe((_, _) -> reload());
    }

    PeriodChoice period() {
        return period;
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<@Nullable Account> accountProperty() {
        return account;
    }

    ObjectProperty<@Nullable MessageKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Answering> answeringProperty() {
        return answering;
    }

    ObservableList<Account> accounts() {
        return accounts;
    }

    /// At most [#MOST_SHOWN] of [#countProperty].
    ObservableList<Message> messages() {
        return messages;
    }

    ReadOnlyIntegerProperty countProperty() {
        return count;
    }

    /// Of everything that passes the filter, shown or not; `null` where nothing does.
    ReadOnlyObjectProperty<@Nullable ReplyFigures> figuresProperty() {
        return figures;
    }

    BooleanBinding loading() {
        return loading;
    }

    String accountName(AccountId id) {
        return accounts.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .map(Account::name)
                .orElse("");
    }

    void reloadAccounts() {
        load(accountService::all, found -> {
            accounts.setAll(found);
            reload();
        });
    }

    void reload() {
        var wanted = filter();
        var request = ++latestRequest;
        load(
                () -> new Found(
                        interactions.find(wanted, MOST_SHOWN),
                        interactions.count(wanted),
                        interactions.replyFigures(wanted)),
                found -> {
                    if (request == latestRequest) {
                        messages.setAll(found.messages());
                        count.set(found.count());
                        figures.set(found.figures().isEmpty() ? null : ReplyFigures.total(found.figures()));
                    }
                });
    }

    /// Shows everything that waits for an answer, whenever it came in.
    void showWaiting() {
        text.set("");
        account.set(null);
        kind.set(null);
        answering.set(Answering.WAITING);
        period.spanProperty().set(Span.ALL);
    }

    /// Shows one message: widens the filter so that it is among the listed ones.
    void reveal(long id) {
        load(
                () -> interactions.message(id),
                found -> found.ifPresent(message -> {
                    revealed.set(message);
                    text.set("");
                    account.set(null);
                    kind.set(null);
                    answering.set(Answering.ANY);
                    period.goTo(message.receivedAt().toLocalDate());
                    reload();
                }));
    }

    /// The message to be chosen and answered, listed yet or not; `null` for none.
    ReadOnlyObjectProperty<@Nullable Message> revealedProperty() {
        return revealed;
    }

    void forgetRevealed() {
        revealed.set(null);
    }

    void bin(List<Message> chosen, Runnable done) {
        if (!chosen.isEmpty()) {
            var gone = List.copyOf(chosen);
            tasks.perform(() -> interactions.moveToBin(gone), done);
        }
    }

    /// Settles what [#writeTo] will write.
    void prepareExport() {
        exported = new Exported(filter(), accounts.stream().collect(Collectors.toMap(Account::id, Account::name)));
    }

    /// Writes everything that passed the filter at [#prepareExport] as an Excel list. Off the FX thread.
    void writeTo(Path file, Progress progress) {
        var wanted = exported;
        if (wanted != null) {
            sheet.writeTo(file, interactions.find(wanted.filter(), Integer.MAX_VALUE), wanted.names(), progress);
        }
    }

    private MessageFilter filter() {
        var all = period.spanProperty().get() == Span.ALL;
        var shown = account.get();
        return new MessageFilter(
                all ? null : period.get(),
                shown == null ? null : shown.id(),
                kind.get(),
                answering.get(),
                text.get() == null ? "" : text.get());
    }

    private <T> void load(Callable<T> work, Consumer<T> onSuccess) {
        unanswered.set(unanswered.get() + 1);
        tasks.load(work, onSuccess, () -> unanswered.set(unanswered.get() - 1));
    }
}
