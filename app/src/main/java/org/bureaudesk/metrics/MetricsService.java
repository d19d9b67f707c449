package org.bureaudesk.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.figures.FigureService;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.FollowerService;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.metrics.index.IndexPolicy;
import org.bureaudesk.metrics.index.IndexScheme;
import org.bureaudesk.metrics.index.IndexSchemeFile;
import org.bureaudesk.post.PostService;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.jspecify.annotations.Nullable;

/// What the rest of the application may ask about article figures and indices. Thread-safe; does database work.
public final class MetricsService {

    private final Rooms rooms;
    private final ArticleJoin join;
    private final SettingStore settings;
    private final InputStore inputs;
    private final Edits edits;
    private final Clock clock;
    private final IndexScheme shipped = IndexSchemeFile.shipped();
    private final Signal changed = new Signal();

    /// The rooms figures are taken from.
    public record Rooms(AccountService accounts, PostService posts, FollowerService followers, FigureService figures) {}

    public MetricsService(Database database, Rooms rooms, History history, Clock clock) {
        this.rooms = rooms;
        join = new ArticleJoin(rooms.posts(), rooms.figures());
        this.clock = clock;
        settings = new SettingStore(database);
        inputs = new InputStore(database);
        edits = new Edits(database, history);
        rooms.posts().onChange(changed::fire);
        rooms.followers().onChange(changed::fire);
        rooms.figures().onChange(changed::fire);
        rooms.accounts().onChange(changed::fire);
    }

    /// Runs after every change of what is shown here, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Every article of the period on one account, or on all where `account` is `null`; oldest first.
    public List<ArticleRow> articles(@Nullable AccountId account, Period period) {
        var accounts = account == null
                ? rooms.accounts().all().stream().map(Account::id).toList()
                : List.of(account);
        var rows = new ArrayList<ArticleRow>();
        accounts.forEach(each -> rows.addAll(join.of(each, period)));
        rows.sort(Comparator.comparing(ArticleRow::publishedAt));
        return rows;
    }

    /// The formulas as the bureau has them.
    public IndexScheme scheme() {
        return shipped.with(own());
    }

    /// The formulas as the program came with them.
    public IndexScheme shippedScheme() {
        return shipped;
    }

    private Map<String, Double> own() {
        return settings.all().stream().collect(Collectors.toMap(IndexSetting::name, IndexSetting::value));
    }

    /// The indices of the account in the period, cut to today.
    public AccountIndex index(Account account, Period wanted) {
        return index(account, wanted, LocalDate.now(clock));
    }

    /// The same as it stood on a day: what came later does not count.
    public AccountIndex index(Account account, Period wanted, LocalDate today) {
        var period =
                wanted.to().isAfter(today) && !wanted.from().isAfter(today) ? new Period(wanted.from(), today) : wanted;
        var own = own();
        var scheme = shipped.with(own);
        var rows = articles(account.id(), period);
        var fed = InputPolicy.inputs(records(account, period, rows, wanted));
        var known = new HashMap<String, Double>();
        for (var input : fed) {
            var value = input.value();
            if (value != null) {
                known.put(input.id(), value);
            }
        }
        return new AccountIndex(
                account,
                period,
                scheme,
                own.keySet().stream().sorted().toList(),
                fed,
                IndexPolicy.tree(scheme, known),
                account.platform().hasPushes() ? ReachPolicy.wci(scheme.wci(), rows, period.days()) : null,
                account.platform() == Platform.WEIBO ? ReachPolicy.bci(scheme.bci(), rows) : null,
                ReachPolicy.countsPeople(rows));
    }

    private InputPolicy.Records records(Account account, Period period, List<ArticleRow> rows, Period wanted) {
        var id = account.id();
        var yearBefore = new Period(period.from().minusYears(1), period.to().minusYears(1));
        var readers = rooms.figures().regularReaders(id, period);
        var entered = inputs.of(id, wanted).stream().collect(Collectors.toMap(IndexValue::name, IndexValue::value));
        return new InputPolicy.Records(
                account,
                period,
                rows,
                articles(id, yearBefore),
                latest(id, period.from().minusDays(1)),
                latest(id, period.to()),
                growthPerDay(id, yearBefore),
                readers.isEmpty() ? null : readers.getLast(),
                entered);
    }

    private @Nullable FollowerDay latest(AccountId account, LocalDate day) {
        return rooms.followers().latest(account, day).orElse(null);
    }

    private @Nullable Double growthPerDay(AccountId account, Period period) {
        var before = latest(account, period.from().minusDays(1));
        var last = latest(account, period.to());
        if (before == null || last == null || !last.day().isAfter(before.day())) {
            return null;
        }
        return (double) (last.cumulative() - before.cumulative()) / ChronoUnit.DAYS.between(before.day(), last.day());
    }

    /// What was entered for the account and exactly this period.
    public List<IndexValue> entered(AccountId account, Period period) {
        return inputs.of(account, period);
    }

    /// Sets several weights and references as one step; those at the value the program came with are forgotten.
    public void set(List<IndexSetting> wanted) {
        var before = settings.all().stream().collect(Collectors.toMap(IndexSetting::name, s -> s));
        var changes = new ArrayList<Change<IndexSetting>>();
        for (var setting : wanted) {
            var old = before.get(setting.name());
            var now = shipped.valueOf(setting.name()).equals(OptionalDouble.of(setting.value())) ? null : setting;
            if (old == null ? now != null : !old.equals(now)) {
                changes.add(new Change<>(old, now));
            }
        }
        edits.apply(settings, changes, changed::fire, "metrics.edit.settings");
    }

    /// Writes an input over what was entered before; `value` `null` forgets it.
    public void enter(AccountId account, Period period, String name, @Nullable Double value, String note) {
        var old = inputs.of(account, period).stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElse(null);
        var now = value == null ? null : new IndexValue(account, name, period, value, note);
        if (old != null || now != null) {
            edits.apply(inputs, List.of(new Change<>(old, now)), changed::fire, "metrics.edit.input");
        }
    }

    /// Everything that was entered, so that a foreign file can be known to make sense.
    public void readAll() {
        settings.all();
        inputs.all();
    }

    /// Tells the listeners that a whole workspace has come in.
    public void fireChanged() {
        changed.fire();
    }
}
