package org.bureaudesk.follower;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.follower.GridViewModel.Mark;
import org.bureaudesk.follower.PastePolicy.Plan;
import org.bureaudesk.follower.entry.FollowerLine;
import org.bureaudesk.follower.entry.PasteColumn;
import org.bureaudesk.follower.entry.PasteReader;
import org.bureaudesk.follower.entry.PastedRow;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.ui.Tasks;
import org.bureaudesk.ui.period.PeriodChoice;
import org.bureaudesk.ui.period.Span;
import org.jspecify.annotations.Nullable;

/// The state of the follower screen: account, period, grid, curve and what does not add up. FX thread only.
final class FollowerViewModel {

    private record Loaded(@Nullable FollowerDay before, List<FollowerDay> days, Optional<FollowerDay> first) {}

    private record Exported(Account account, Period period) {}

    private final FollowerService followers;
    private final AccountService accountService;
    private final FollowerSheet sheet;
    private final Tasks tasks;
    private final LocalDate today;

    private final PeriodChoice period;
    private final SaveQueueViewModel queue;
    private final GridViewModel grid;
    private final CurveViewModel curve = new CurveViewModel();
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final ObservableList<FollowerIssue> issues = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Plan> plan = new SimpleObjectProperty<>();
    private final IntegerProperty unanswered = new SimpleIntegerProperty();
    private final BooleanBinding loading = unanswered.greaterThan(0);
    private @Nullable LocalDate firstKnown;
    private @Nullable AccountId wanted;
    private int latestRequest;
    private volatile @Nullable Exported exported;

    FollowerViewModel(
            FollowerService followers, AccountService accounts, FollowerSheet sheet, Tasks tasks, Clock clock) {
        this.followers = followers;
        this.accountService = accounts;
        this.sheet = sheet;
        this.tasks = tasks;
        today = LocalDate.now(clock);
        period = new PeriodChoice(today, Span.MONTH);
        queue = new SaveQueueViewModel(followers, tasks, this::reload);
        grid = new GridViewModel(queue, this::derive);
        followers.onChange(() -> tasks.later(this::reload));
        accounts.onChange(() -> tasks.later(this::reloadAccounts));
        period.periodProperty().subscribe((_, _) -> reload());
        account.subscribe((before, now) -> {
            if (!Objects.equals(id(before), id(now))) {
                firstKnown = null;
                reload();
            }
        });
    }

    GridViewModel grid() {
        return grid;
    }

    CurveViewModel curve() {
        return curve;
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

    ObservableList<FollowerIssue> issues() {
        return issues;
    }

    BooleanBinding loading() {
        return loading;
    }

    /// A paste that is refused, changes nothing, or should be looked at first; `null` for none.
    ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan;
    }

    void reloadAccounts() {
        load(accountService::all, found -> {
            var shown = wanted != null ? wanted : id(account.get());
            accounts.setAll(found);
            account.set(Account.toShow(found, shown));
            wanted = null;
        });
    }

    /// Shows an account as soon as the accounts are known.
    void show(AccountId account) {
        wanted = account;
        reloadAccounts();
    }

    void reload() {
        var shown = id(account.get());
        if (shown == null) {
            grid.showNothing();
            return;
        }
        var request = ++latestRequest;
        var wanted = period.get();
        load(
                () -> new Loaded(
                        followers.latest(shown, wanted.from().minusDays(1)).orElse(null),
                        followers.days(shown, wanted),
                        followers.first(shown)),
                found -> {
                    if (request == latestRequest && !queue.isBusy()) { // late, or older than what has been typed
                        firstKnown = found.first().map(FollowerDay::day).orElse(null);
                        grid.show(shown, shownDays(wanted), found.before(), found.days());
                        found.first().ifPresent(first -> beginAllAt(first.day()));
                    }
                });
    }

    private void beginAllAt(LocalDate day) {
        var from = day.isAfter(today) ? today : day;
        if (period.spanProperty().get() != Span.ALL || !period.get().from().equals(from)) {
            period.beginAllAt(from);
        }
    }

    /// Days to come have no figures and no line.
    private Period shownDays(Period wanted) {
        return wanted.to().isAfter(today) && !wanted.from().isAfter(today) ? new Period(wanted.from(), today) : wanted;
    }

    private void derive() {
        var days = grid.days();
        var breaks = ContinuityPolicy.breaks(grid.before(), days);
        var first = firstKnown != null || days.isEmpty()
                ? firstKnown
                : days.getFirst().day();
        var missing = first == null ? List.<LocalDate>of() : ContinuityPolicy.missing(first, days, period.get(), today);
        issues.setAll(FollowerIssue.of(breaks, missing));
        mark(breaks, missing);
        curve.show(grid.before(), days, shownDays(period.get()));
    }

    private void mark(List<FollowerBreak> breaks, List<LocalDate> missing) {
        Map<LocalDate, Mark> marks = new HashMap<>();
        missing.forEach(day -> marks.put(day, Mark.MISSING));
        breaks.forEach(found -> marks.put(found.day(), Mark.BREAK));
        for (var row : grid.rows()) {
            var net = row.line().knownNet();
            var otherwise = net != null && net < 0 ? Mark.FELL : Mark.NONE;
            row.mark(row.line().isWaiting() ? Mark.WAITING : marks.getOrDefault(row.day(), otherwise));
        }
    }

    /// Reads a pasted block and writes it, if nothing is wrong and nothing existing changes; else shows
    /// [#planProperty].
    ///
    /// @param index row it is pasted at
    void paste(String text, int index, PasteColumn column) {
        var shown = id(account.get());
        if (shown == null || grid.rows().isEmpty()) {
            return;
        }
        var first =
                grid.rows().get(Math.clamp(index, 0, grid.rows().size() - 1)).day();
        var last = grid.rows().getLast().day();
        var lines = grid.lines();
        var wanted = period.get();
        load(
                () -> {
                    var block = PastePolicy.placed(PasteReader.read(text, wanted, column, today), first, last);
                    var around = new TreeMap<LocalDate, FollowerLine>();
                    daysAround(shown, block.rows()).forEach(day -> around.put(day.day(), day.line()));
                    around.putAll(lines);
                    return PastePolicy.plan(shown, block, around);
                },
                this::carryOutOrShow);
    }

    private List<FollowerDay> daysAround(AccountId shown, List<PastedRow> rows) {
        var days = rows.stream()
                .map(PastedRow::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty()
                ? List.of()
                : followers.days(shown, new Period(days.getFirst().minusDays(1), days.getLast()));
    }

    private void carryOutOrShow(Plan found) {
        if (found.faults().isEmpty() && !found.changes().isEmpty() && !found.wantsLook()) {
            apply(found);
        } else {
            plan.set(found);
        }
    }

    void forgetPlan() {
        plan.set(null);
    }

    void apply(Plan accepted) {
        plan.set(null);
        queue.save(accepted.changes());
        if (!accepted.changes().isEmpty() && accepted.changes().stream().noneMatch(this::isShown)) {
            period.goTo(accepted.firstDay());
        }
    }

    private boolean isShown(Change<FollowerDay> change) {
        return change.after() != null && period.get().contains(change.after().day());
    }

    /// Computes the totals anew from the break on, as one step that can be taken back.
    void carryForward(FollowerIssue issue) {
        var shown = id(account.get());
        var found = issue.found();
        if (shown == null || found == null || found.previousDay() == null) {
            return;
        }
        var from = found.previousDay();
        load(
                () -> {
                    var days = followers.days(shown, new Period(from, today));
                    var mended = ContinuityPolicy.carriedForward(days.getFirst(), days.subList(1, days.size()));
                    Map<LocalDate, FollowerDay> before = new HashMap<>();
                    days.forEach(day -> before.put(day.day(), day));
                    return mended.stream()
                            .map(day -> new Change<>(before.get(day.day()), day))
                            .toList();
                },
                queue::save);
    }

    /// Settles what [#writeTo] will write; `null` where no account is shown.
    @Nullable
    Account prepareExport() {
        var shown = account.get();
        exported = shown == null ? null : new Exported(shown, period.get());
        return shown;
    }

    /// Writes the period shown at [#prepareExport] as an Excel list. Off the FX thread.
    void writeTo(Path file, Progress progress) {
        var wanted = exported;
        if (wanted != null) {
            var days = followers.days(wanted.account().id(), wanted.period());
            sheet.writeTo(file, wanted.account(), days, progress);
        }
    }

    private <T> void load(Callable<T> work, Consumer<T> onSuccess) {
        unanswered.set(unanswered.get() + 1);
        tasks.load(work, onSuccess, () -> unanswered.set(unanswered.get() - 1));
    }

    private static @Nullable AccountId id(@Nullable Account account) {
        return account == null ? null : account.id();
    }
}
