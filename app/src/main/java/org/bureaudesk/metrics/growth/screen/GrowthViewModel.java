package org.bureaudesk.metrics.growth.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.metrics.growth.Growth;
import org.bureaudesk.metrics.growth.GrowthEvent;
import org.bureaudesk.metrics.growth.GrowthRules;
import org.bureaudesk.metrics.growth.GrowthService;
import org.bureaudesk.metrics.growth.Jump;
import org.bureaudesk.metrics.growth.JumpNote;
import org.bureaudesk.metrics.growth.JumpNote.Verdict;
import org.bureaudesk.ui.Tasks;
import org.bureaudesk.ui.period.PeriodChoice;
import org.bureaudesk.ui.period.Span;
import org.jspecify.annotations.Nullable;

/// The state of the growth screen: account, period, step and what there is to say of them. FX thread only.
final class GrowthViewModel {

    private final GrowthService service;
    private final AccountService accountService;
    private final GrowthSheet sheet;
    private final Tasks tasks;
    private final LocalDate today;
    private final PeriodChoice period;
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.DAY);
    private final ReadOnlyObjectWrapper<@Nullable Growth> growth = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable GrowthEvent> edited = new SimpleObjectProperty<>();
    private int latestRequest;
    private volatile @Nullable Growth exported;

    GrowthViewModel(GrowthService service, AccountService accounts, GrowthSheet sheet, Tasks tasks, Clock clock) {
        this.service = service;
        this.accountService = accounts;
        this.sheet = sheet;
        this.tasks = tasks;
        today = LocalDate.now(clock);
        period = new PeriodChoice(today, Span.QUARTER);
        service.onChange(() -> tasks.later(this::reload));
        accounts.onChange(() -> tasks.later(this::reloadAccounts));
        period.periodProperty().subscribe((_, _) -> reload());
        step.subscribe((_, _) -> reload());
        account.subscribe((before, now) -> {
            if (!Objects.equals(id(before), id(now))) {
                edited.set(null);
                reload();
            }
        });
    }

    PeriodChoice period() {
        return period;
    }

    ObservableList<Account> accounts() {
        return accounts;
    }

    ObjectProperty<@Nullable Account> accountProperty() {
        return account;
    }

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    /// `null` until an account is known.
    ReadOnlyObjectProperty<@Nullable Growth> growthProperty() {
        return growth.getReadOnlyProperty();
    }

    /// The line of the diary that is being changed; `null` while a new one is written.
    ObjectProperty<@Nullable GrowthEvent> editedProperty() {
        return edited;
    }

    GrowthRules rules() {
        return service.rules();
    }

    LocalDate today() {
        return today;
    }

    void reloadAccounts() {
        tasks.load(
                accountService::all,
                found -> {
                    var shown = id(account.get());
                    accounts.setAll(found);
                    account.set(Account.toShow(found, shown));
                },
                () -> {});
    }

    void show(AccountId wanted, LocalDate day) {
        period.goTo(day);
        accounts.stream().filter(a -> a.id().equals(wanted)).findFirst().ifPresent(account::set);
    }

    void reload() {
        var shown = id(account.get());
        if (shown == null) {
            growth.set(null);
            return;
        }
        var request = ++latestRequest;
        var wanted = untilToday(period.get());
        var wantedStep = step.get();
        tasks.load(
                () -> service.growth(shown, wanted, wantedStep),
                found -> {
                    if (request == latestRequest) { // answers may come back out of order
                        growth.set(found);
                    }
                },
                () -> {});
    }

    private Period untilToday(Period wanted) {
        return wanted.to().isAfter(today) && !wanted.from().isAfter(today) ? new Period(wanted.from(), today) : wanted;
    }

    /// Writes a new line, or over the one that is being changed; a wrong one is said and stays in the field.
    void saveEvent(LocalDate day, String text, boolean ofAll, Runnable done) {
        var shown = id(account.get());
        if (shown == null) {
            return;
        }
        var before = edited.get();
        tasks.perform(
                () -> {
                    var owner = ofAll ? null : shown;
                    if (before == null) {
                        service.addEvent(owner, day, text);
                    } else {
                        service.changeEvent(before, new GrowthEvent(before.id(), owner, day, text));
                    }
                },
                () -> {
                    edited.set(null);
                    done.run();
                });
    }

    void removeEvent(GrowthEvent event) {
        if (event.equals(edited.get())) {
            edited.set(null);
        }
        tasks.perform(() -> service.removeEvent(event), () -> {});
    }

    void settle(Jump jump, Verdict verdict, String words) {
        var shown = id(account.get());
        if (shown != null) {
            tasks.perform(() -> service.settle(new JumpNote(shown, jump.day(), verdict, words)), () -> {});
        }
    }

    void unsettle(JumpNote note) {
        tasks.perform(() -> service.unsettle(note), () -> {});
    }

    /// Settles what [#writeTo] will write; `null` where there is nothing.
    @Nullable
    Account prepareExport() {
        exported = growth.get();
        return account.get();
    }

    /// Off the FX thread.
    void writeTo(Path file, Progress progress) {
        var wanted = exported;
        if (wanted != null) {
            var names = accountService.all().stream()
                    .filter(a -> a.id().equals(wanted.account()))
                    .map(Account::name)
                    .toList();
            sheet.writeTo(file, names.isEmpty() ? "" : names.getFirst(), wanted, progress);
        }
    }

    private static @Nullable AccountId id(@Nullable Account account) {
        return account == null ? null : account.id();
    }
}
