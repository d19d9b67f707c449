package org.bureaudesk.today;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.account.Account;
import org.bureaudesk.figures.ExportLimits;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PublicationCount;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.today.work.DeskWork;

/// Puts together how the bureau stands. Thread-safe; does database work.
public final class TodayService {

    private static final int MOST_AWAITED = 500;

    private final TodaySources sources;
    private final ExportLimits exports = ExportLimits.load();

    TodayService(TodaySources sources) {
        this.sources = sources;
    }

    /// Runs after every change that may change the board, on the thread that made it.
    public void onChange(Runnable listener) {
        sources.onChange(listener);
    }

    /// How everything stands, seen on `on`.
    public Board board(LocalDate on) {
        var rules = sources.quota().rules();
        var accounts = sources.accounts().all();
        var standings = standings(accounts.stream().filter(Account::isRunning).toList(), on);
        return new Board(
                on, standings, deadlines(accounts, rules, on), missing(standings, rules, on), releases(accounts, on));
    }

    /// The same without what is missing, which needs a look at every recent article.
    public Board status(LocalDate on) {
        var accounts = sources.accounts().all();
        var standings = standings(accounts.stream().filter(Account::isRunning).toList(), on);
        return new Board(
                on, standings, deadlines(accounts, sources.quota().rules(), on), List.of(), Board.Releases.NONE);
    }

    /// What waits for whoever is at the desk.
    public DeskWork work(LocalDate on) {
        return sources.work().on(on);
    }

    /// Takes a year's holidays into the workspace; answers with the year. Throws a
    /// [org.bureaudesk.kernel.UserException]
    /// where the file is none.
    public int importHolidays(Path file) {
        return sources.workdays().importFile(file);
    }

    private List<AccountStanding> standings(List<Account> running, LocalDate on) {
        var clocks = sources.quota().clocks(running, on);
        var months = sources.quota().months(running, YearMonth.from(on), on);
        var followers = sources.followers().latest(on);
        return running.stream()
                .map(account -> new AccountStanding(
                        account,
                        Objects.requireNonNull(clocks.get(account.id())),
                        Objects.requireNonNull(months.get(account.id())),
                        followers.get(account.id())))
                .toList();
    }

    /// One question, however many posts there are; closed accounts publish nothing any more.
    private Board.Releases releases(List<Account> accounts, LocalDate on) {
        var running =
                accounts.stream().filter(Account::isRunning).map(Account::id).collect(Collectors.toSet());
        return new Board.Releases(
                sources.posts().awaited(on, MOST_AWAITED).stream()
                        .filter(a -> running.contains(a.account()))
                        .toList(),
                sources.releases().withdrawals().open(),
                sources.rescans().waiting());
    }

    private List<Deadline> deadlines(List<Account> accounts, Rules rules, LocalDate on) {
        var policy = new DeadlinePolicy(rules, sources.workdays(), on);
        var names = accounts.stream().collect(Collectors.toMap(Account::id, Account::name));
        var filings = sources.filings().all().stream()
                .filter(f -> names.containsKey(f.account()))
                .toList();
        var byAccount = filings.stream().collect(Collectors.groupingBy(Filing::account));
        return Stream.of(
                        filings.stream().map(f -> policy.filing(f, names.getOrDefault(f.account(), ""))),
                        accounts.stream()
                                .filter(Account::isRunning)
                                .map(a -> policy.unfiled(a, byAccount.getOrDefault(a.id(), List.of()))),
                        sources.interactions().openOn(on).stream().map(policy::reply),
                        sources.inspections().rectifications().stream().map(policy::rectification),
                        sources.work().due().stream().map(policy::review),
                        Stream.of(policy.holidays()))
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .sorted(DeadlinePolicy.PRESSING)
                .toList();
    }

    private List<MissingRecords> missing(List<AccountStanding> standings, Rules rules, LocalDate on) {
        var rule = rules.records().rule();
        var recent = new Period(on.minusDays(rule.postDays()), on);
        var lacking = sources.posts().lacking(recent, on.minusDays(rule.settleDays())).stream()
                .map(posts -> withoutReaders(posts, recent))
                .collect(Collectors.toMap(PublicationCount.Lacking::account, Function.identity()));
        var missing = new ArrayList<>(MissingPolicy.missing(standings, lacking, rule, on));
        standings.forEach(standing -> months(standing.account(), on).ifPresent(missing::add));
        return missing;
    }

    /// Newer exports count readers only, never readings: such a post lacks nothing.
    private PublicationCount.Lacking withoutReaders(PublicationCount.Lacking posts, Period recent) {
        var known = sources.figures().knownByReaders(posts.account(), recent);
        return new PublicationCount.Lacking(posts.account(), posts.links(), Math.max(0, posts.figures() - known));
    }

    private Optional<MissingRecords> months(Account account, LocalDate on) {
        if (!account.platform().hasPushes()) {
            return Optional.empty();
        }
        var past = MissingPolicy.before(YearMonth.from(on), exports.monthsBack());
        var period = new Period(past.getFirst().atDay(1), past.getLast().atEndOfMonth());
        return MissingPolicy.months(
                account,
                past,
                sources.followers()
                        .first(account.id())
                        .map(d -> YearMonth.from(d.day()))
                        .orElse(null),
                sources.followers().daysByMonth(account.id(), period),
                Set.copyOf(sources.figures().months(account.id(), period)));
    }
}
