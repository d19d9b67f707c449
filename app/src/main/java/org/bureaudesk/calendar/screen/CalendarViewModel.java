package org.bureaudesk.calendar.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarDay;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarPage;
import org.bureaudesk.calendar.CalendarService;
import org.bureaudesk.calendar.CalendarSpan;
import org.bureaudesk.calendar.EntryKey;
import org.bureaudesk.calendar.paper.Shown;
import org.bureaudesk.calendar.screen.CalendarSelection.PickMode;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// What the calendar shows: which days, which accounts, where the cursor is. FX thread only, but for what services
/// tell.
final class CalendarViewModel {

    private final CalendarService calendar;
    private final Tasks tasks;
    private final Clock clock;

    private final CalendarSelection selection = new CalendarSelection();
    private final ReadOnlyObjectWrapper<CalendarSpan> span = new ReadOnlyObjectWrapper<>(CalendarSpan.MONTH);
    private final ReadOnlyObjectWrapper<LocalDate> cursor;
    private final ReadOnlyObjectWrapper<@Nullable CalendarPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<AccountId>> wanted = new ReadOnlyObjectWrapper<>(Set.of());
    private final BooleanProperty lanes = new SimpleBooleanProperty();
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObservableList<PostRow> undated = FXCollections.observableArrayList();
    // kept, since a read-only face holds on to its list only weakly
    private final ObservableList<Account> readOnlyAccounts = FXCollections.unmodifiableObservableList(accounts);
    private final ObservableList<PostRow> readOnlyUndated = FXCollections.unmodifiableObservableList(undated);
    private final AtomicBoolean reloadQueued = new AtomicBoolean();
    private int latestRequest;

    CalendarViewModel(CalendarService calendar, Tasks tasks, Clock clock) {
        this.calendar = calendar;
        this.tasks = tasks;
        this.clock = clock;
        this.cursor = new ReadOnlyObjectWrapper<>(LocalDate.now(clock));
        calendar.onChange(this::changed);
    }

    CalendarSelection selection() {
        return selection;
    }

    ReadOnlyObjectProperty<CalendarSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// The day the keys act on.
    ReadOnlyObjectProperty<LocalDate> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /// `null` until the first answer; then the last answer, even while the next one is on its way.
    ReadOnlyObjectProperty<@Nullable CalendarPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The accounts shown; empty for every one.
    ReadOnlyObjectProperty<Set<AccountId>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Whether a week has a lane for each account.
    BooleanProperty lanesProperty() {
        return lanes;
    }

    /// Every account that is run, in the order of their colours.
    ObservableList<Account> accounts() {
        return readOnlyAccounts;
    }

    /// The same as a plain list.
    List<Account> everyAccount() {
        return List.copyOf(accounts);
    }

    /// Posts without a date.
    ObservableList<PostRow> undated() {
        return readOnlyUndated;
    }

    /// The accounts that are shown now, in their order.
    List<Account> shownAccounts() {
        return accounts.stream()
                .filter(account -> wanted.get().isEmpty() || wanted.get().contains(account.id()))
                .toList();
    }

    /// The days that are asked for, whether they have come or not.
    Period period() {
        return span.get().around(cursor.get());
    }

    void show(CalendarSpan newSpan) {
        span.set(newSpan);
        reload();
    }

    /// Pages on or back.
    void turn(int pages) {
        goTo(span.get().turn(cursor.get(), pages));
    }

    void goToToday() {
        goTo(LocalDate.now(clock));
    }

    void goTo(LocalDate day) {
        var before = period();
        cursor.set(day);
        if (!period().equals(before) || page.get() == null) {
            reload();
        }
    }

    void moveCursor(int days) {
        goTo(cursor.get().plusDays(days));
    }

    /// Shows or hides one account; the last one hidden brings all of them back.
    void toggle(AccountId account) {
        var all = new TreeSet<AccountId>(java.util.Comparator.comparingLong(AccountId::value));
        accounts.forEach(known -> all.add(known.id()));
        var shown = new TreeSet<>(all);
        if (!wanted.get().isEmpty()) {
            shown.retainAll(wanted.get());
        }
        if (!shown.remove(account)) {
            shown.add(account);
        }
        wanted.set(shown.isEmpty() || shown.equals(all) ? Set.of() : Set.copyOf(shown));
        reload();
    }

    /// Shows one account alone, or all of them.
    void only(@Nullable AccountId account) {
        wanted.set(account == null ? Set.of() : Set.of(account));
        reload();
    }

    /// Every entry shown, in the order of the days.
    List<CalendarEntry> entries() {
        var shown = page.get();
        return shown == null ? List.of() : shown.entries().toList();
    }

    List<CalendarEntry> entriesOn(LocalDate day) {
        return day(day).map(CalendarDay::entries).orElse(List.of());
    }

    /// The day as it is shown; empty where the page does not hold it.
    Optional<CalendarDay> day(LocalDate day) {
        return Optional.ofNullable(page.get()).flatMap(shown -> shown.day(day));
    }

    /// The day the keys act on.
    LocalDate cursor() {
        return cursor.get();
    }

    void pick(EntryKey key, PickMode mode) {
        cursor.set(key.day());
        selection.pick(key, mode, entries().stream().map(CalendarEntry::key).toList());
    }

    /// What a paper is made of: the month of the cursor, the accounts shown, the entries of the page.
    Shown shown() {
        return new Shown(YearMonth.from(cursor.get()), wanted.get(), entries());
    }

    void reload() {
        var request = ++latestRequest;
        var period = period();
        var shown = wanted.get();
        tasks.load(
                () -> new Answer(calendar.page(period, shown), calendar.accounts(), calendar.undated()),
                answer -> {
                    if (request == latestRequest) { // answers may come back out of order
                        take(answer);
                    }
                },
                () -> {});
    }

    /// Begins a new day where midnight has passed; called now and then.
    void tick() {
        var shown = page.get();
        if (shown != null && !shown.today().equals(LocalDate.now(clock))) {
            reload();
        }
    }

    private void take(Answer answer) {
        if (!accounts.equals(answer.accounts())) {
            accounts.setAll(answer.accounts());
        }
        if (!undated.equals(answer.undated())) {
            undated.setAll(answer.undated());
        }
        page.set(answer.page());
    }

    /// From any thread: many changes at once bring about one new look.
    private void changed() {
        if (!reloadQueued.getAndSet(true)) {
            tasks.later(() -> {
                reloadQueued.set(false);
                reload();
            });
        }
    }

    private record Answer(CalendarPage page, List<Account> accounts, List<PostRow> undated) {}
}
