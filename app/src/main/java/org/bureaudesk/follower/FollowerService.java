package org.bureaudesk.follower;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;

/// What the rest of the application may ask about followers. Thread-safe; does database work.
public final class FollowerService {

    private final FollowerStore store;
    private final Edits edits;
    private final Clock clock;
    private final Signal changed = new Signal();

    FollowerService(Database database, History history, Clock clock) {
        this.store = new FollowerStore(database);
        this.edits = new Edits(database, history);
        this.clock = clock;
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// The rows there are in the period, oldest first; days without a row are simply not there.
    public List<FollowerDay> days(AccountId account, Period period) {
        return store.inPeriod(account, period);
    }

    /// The last row up to and including `on`.
    public Optional<FollowerDay> latest(AccountId account, LocalDate on) {
        return store.latest(account, on);
    }

    /// The last row of every account up to and including `on`, with one query.
    public Map<AccountId, FollowerDay> latest(LocalDate on) {
        return store.latest(on).stream().collect(Collectors.toMap(FollowerDay::account, Function.identity()));
    }

    /// The first row there is, however long ago.
    public Optional<FollowerDay> first(AccountId account) {
        return store.first(account);
    }

    /// How many days of each month of the period have rows; a month without any is not there.
    public Map<YearMonth, Integer> daysByMonth(AccountId account, Period period) {
        return store.daysByMonth(account, period);
    }

    /// Where the rows of the period do not add up, oldest first; the row before the period is looked at too. A
    /// fall that
    /// the net growth explains is none.
    public List<FollowerBreak> breaks(AccountId account, Period period) {
        var before = store.latest(account, period.from().minusDays(1)).orElse(null);
        return ContinuityPolicy.breaks(before, store.inPeriod(account, period));
    }

    /// The days without a row, oldest first: from the account's first row ever (or the period's first day) to
    /// the period's last day, yesterday at the latest, because today's figures are known only tomorrow. Empty
    /// where the account has no row at all.
    public List<LocalDate> missingDays(AccountId account, Period period) {
        return store.first(account)
                .map(first -> ContinuityPolicy.missing(
                        first.day(), store.inPeriod(account, period), period, LocalDate.now(clock)))
                .orElse(List.of());
    }

    /// Carries out what was typed or pasted as one undoable step.
    public void apply(List<Change<FollowerDay>> changes) {
        edits.apply(store, changes, changed::fire, "follower.edit.rows", changes.size());
    }

    /// For an import, which spans its own transaction and its own undo.
    public RecordTable<FollowerDay> table() {
        return store;
    }

    /// Tells the listeners that an import has written rows.
    public void fireChanged() {
        changed.fire();
    }
}
