package org.bureaudesk.quota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.PublicationCount;
import org.bureaudesk.rules.RulePack;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;

/// What other rooms may ask about gaps and activity. Thread-safe; does database work. Questions about several
/// accounts cost a fixed number of queries, however many accounts there are.
public final class QuotaService {

    private static final PublicationCount NOTHING = new PublicationCount(0, 0);

    private final QuotaStore store;
    private final PostService posts;
    private final RulePacks packs;
    private final SettingsFile settings;

    public QuotaService(Database database, PostService posts, RulePacks packs, SettingsFile settings) {
        this.store = new QuotaStore(database);
        this.posts = posts;
        this.packs = packs;
        this.settings = settings;
    }

    /// Runs after every change that may change an answer, on the thread that made it.
    public void onChange(Runnable listener) {
        posts.onChange(listener);
        settings.onChange(listener);
        packs.onChange(listener);
    }

    /// The rules in force, as the settings name them.
    public Rules rules() {
        return packs.inForce(settings.get().rulePacks());
    }

    /// The rules that would hold with these packs in force, named as in the settings.
    public Rules rules(List<String> names) {
        return packs.inForce(names);
    }

    /// Every pack that can be put in force.
    public List<RulePack> packs() {
        return packs.all();
    }

    /// The first day anything was published.
    public Optional<LocalDate> firstDay() {
        return store.first().map(LocalDateTime::toLocalDate);
    }

    /// How long ago the account published, seen on `on`.
    public GapClock clock(Account account, LocalDate on) {
        var last = posts.lastPublishedAt(account.id(), on).orElse(null);
        return GapPolicy.clock(account.id(), last, on, rules().gap());
    }

    /// The same for every account, with one query.
    public Map<AccountId, GapClock> clocks(List<Account> accounts, LocalDate on) {
        var last = store.last(endOf(on));
        var rule = rules().gap();
        return accounts.stream()
                .map(Account::id)
                .collect(Collectors.toMap(id -> id, id -> GapPolicy.clock(id, last.get(id), on, rule)));
    }

    /// The longest gap of the account inside the period. A period that reaches beyond `asOf` ends there; one
    /// that begins before the account was opened begins with the opening. Where nothing is left of it, the gap
    /// has no days.
    public PeriodGap gap(Account account, Period period, LocalDate asOf) {
        var days = period.from().isAfter(asOf)
                ? List.<LocalDate>of()
                : posts.daysPublished(account.id(), upTo(period, asOf));
        return GapPolicy.of(account, period, asOf, days, rules().gap());
    }

    /// The account's sends in the month, as far as they had gone out on `on`.
    public MonthActivity month(Account account, YearMonth month, LocalDate on) {
        var elapsed = SendsPolicy.elapsed(month, on);
        var count = elapsed.map(days -> posts.count(account.id(), days)).orElse(NOTHING);
        return SendsPolicy.activity(
                account, month, count, elapsed.map(Period::days).orElse(0), rules());
    }

    /// The same for every account, with one query.
    public Map<AccountId, MonthActivity> months(List<Account> accounts, YearMonth month, LocalDate on) {
        var counts = new HashMap<AccountId, PublicationCount>();
        var elapsed = SendsPolicy.elapsed(month, on);
        elapsed.ifPresent(days ->
                store.months(days.from(), endOf(days.to())).forEach(row -> counts.put(row.account(), row.count())));
        var rules = rules();
        var days = elapsed.map(Period::days).orElse(0);
        return accounts.stream()
                .collect(Collectors.toMap(
                        Account::id,
                        a -> SendsPolicy.activity(a, month, counts.getOrDefault(a.id(), NOTHING), days, rules)));
    }

    /// The twelve months of every account, seen on `on`. An account that is closed is there only in a year in
    /// which it published.
    public List<YearRow> year(List<Account> accounts, int year, LocalDate on) {
        var last = LocalDate.of(year, 12, 31);
        var end = endOf(last.isAfter(on) ? on : last);
        var policy = new YearPolicy(year, on, rules());
        return AccountLog.readMonths(store, accounts, LocalDate.of(year, 1, 1), end).values().stream()
                .filter(log -> log.account().state() != AccountState.CLOSED
                        || !log.months().isEmpty())
                .map(policy::row)
                .toList();
    }

    /// How the accounts fared from the beginning of the period to its end, or to `asOf` where that comes
    /// first. What went out after `asOf` does not count.
    public List<Assessment> assess(List<Account> accounts, Period period, LocalDateTime asOf, Rules rules) {
        return judge(read(accounts, period, asOf), period, asOf, rules);
    }

    /// The same under the rules in force and under other ones, read once.
    public Comparison compare(List<Account> accounts, Period period, LocalDateTime asOf, Rules supposed) {
        var logs = read(accounts, period, asOf);
        return new Comparison(judge(logs, period, asOf, rules()), judge(logs, period, asOf, supposed));
    }

    private List<AccountLog> read(List<Account> accounts, Period period, LocalDateTime asOf) {
        var close = period.to().plusDays(1).atStartOfDay();
        var seen = asOf.plusMinutes(1);
        var end = close.isBefore(seen) ? close : seen;
        return AccountLog.read(store, accounts, period.from(), String.valueOf(Rows.text(end)));
    }

    private static List<Assessment> judge(List<AccountLog> logs, Period period, LocalDateTime asOf, Rules rules) {
        var day = asOf.toLocalDate();
        var policy = new AssessmentPolicy(period, day.isAfter(period.to()) ? period.to() : day, rules);
        return logs.stream().map(policy::assess).toList();
    }

    private static Period upTo(Period period, LocalDate asOf) {
        return period.to().isAfter(asOf) ? new Period(period.from(), asOf) : period;
    }

    private static String endOf(LocalDate day) {
        return day.plusDays(1).toString();
    }
}
