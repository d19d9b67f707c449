package org.bureaudesk.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarStore.Placed;
import org.bureaudesk.calendar.CalendarStore.Records;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.storage.Edits;
import org.jspecify.annotations.Nullable;

/// What screens and papers may ask about the calendar. Thread-safe; does database work. Planning is
/// [CalendarPlanner]'s.
public final class CalendarService {

    private static final int MOST_UNDATED = 500;

    private final CalendarSources sources;
    private final Clock clock;
    private final DayNoteStore notes = new DayNoteStore();
    private final CalendarStore store;
    private final CalendarPlanner planner;
    private final CalendarWriter writer;
    private final Edits edits;
    private final Signal changed = new Signal();

    public CalendarService(CalendarSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
        this.store = new CalendarStore(sources.database(), notes);
        this.edits = new Edits(sources.database(), sources.history());
        var dues = new SubmissionDueStore(sources.database());
        var steps = new CalendarEdits(sources, dues, changed::fire);
        this.planner = new CalendarPlanner(sources, steps, dues, clock);
        this.writer = new CalendarWriter(sources, steps, clock);
    }

    /// Runs after every change that may change an answer, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
        sources.posts().onChange(listener);
        sources.accounts().onChange(listener);
        sources.recurring().onChange(listener);
        sources.reviews().onChange(listener);
        sources.releases().withdrawals().onChange(listener);
        sources.recurring().workdays().onChange(listener);
        sources.quota().onChange(listener);
    }

    public CalendarPlanner planner() {
        return planner;
    }

    public CalendarWriter writer() {
        return writer;
    }

    /// The accounts that have a colour, in the order they were entered: every one that is run.
    public List<Account> accounts() {
        return sources.accounts().all().stream().filter(Account::isRunning).toList();
    }

    /// The days of the period with all that stands on them.
    ///
    /// @param wanted the accounts to show; empty for every one
    public CalendarPage page(Period period, Set<AccountId> wanted) {
        var today = LocalDate.now(clock);
        var shown = sources.accounts().all().stream()
                .filter(account -> wanted.isEmpty() || wanted.contains(account.id()))
                .toList();
        var records = store.read(period, today);
        var builder = new PageBuilder(
                        LocalDateTime.now(clock),
                        shown.stream().map(Account::id).toList(),
                        reviews(records.placed()),
                        withdrawn(records.placed()))
                .posts(records.placed())
                .occurrences(sources.recurring().in(period));
        var gaps = gaps(period, shown, records, today);
        return new CalendarPage(
                period,
                today,
                period.from()
                        .datesUntil(period.to().plusDays(1))
                        .map(day -> day(day, builder.on(day), records, gaps.getOrDefault(day, List.of())))
                        .toList());
    }

    /// Posts without a date (待排期), the newest first; 500 at most.
    public List<PostRow> undated() {
        return sources.posts().list(PostQuery.ALL.withState(Post.State.DRAFT), null, MOST_UNDATED);
    }

    /// Writes the note of a day; an empty one takes it away.
    public void note(LocalDate day, String text) {
        var was = store.note(day).orElse(null);
        var is = text.isBlank() ? null : new DayNote(day, text);
        if (was != null || is != null) {
            edits.apply(notes, List.of(new Change<>(was, is)), changed::fire, "calendar.edit.note", day);
        }
    }

    private CalendarDay day(LocalDate day, List<CalendarEntry> entries, Records records, List<GapMark> gaps) {
        var mark = sources.recurring().workdays().mark(day).orElse(null);
        var festival =
                mark != null && mark.off() && !mark.name().equals(nameOfOffDay(day.minusDays(1))) ? mark.name() : "";
        return new CalendarDay(
                day,
                mark,
                festival,
                records.notes().getOrDefault(day, ""),
                entries,
                records.dues().getOrDefault(day, List.of()),
                gaps);
    }

    private String nameOfOffDay(LocalDate day) {
        return sources.recurring()
                .workdays()
                .mark(day)
                .filter(mark -> mark.off())
                .map(mark -> mark.name())
                .orElse("");
    }

    private Map<PostId, ReviewState> reviews(List<Placed> placed) {
        var open = placed.stream()
                .filter(p -> !p.published())
                .map(Placed::post)
                .distinct()
                .toList();
        return open.isEmpty() ? Map.of() : sources.reviews().states(open);
    }

    private Map<PostId, Withdrawal.State> withdrawn(List<Placed> placed) {
        var out = placed.stream().filter(Placed::published).map(Placed::post);
        return sources.releases().withdrawn(out.distinct().toList()).posts();
    }

    private Map<LocalDate, List<GapMark>> gaps(
            Period period, List<Account> accounts, Records records, LocalDate today) {
        var limits = limits();
        var active = active(records.placed());
        var gaps = new HashMap<LocalDate, List<GapMark>>();
        for (var account : accounts) {
            if (account.isRunning()) {
                GapMarkPolicy.marks(
                                account.id(),
                                period,
                                today,
                                records.last().getOrDefault(account.id(), begin(account, period)),
                                active.getOrDefault(account.id(), new GapMarkPolicy.Active(Set.of(), Set.of())),
                                limits)
                        .forEach((day, mark) -> gaps.computeIfAbsent(day, _ -> new ArrayList<>())
                                .add(mark));
            }
        }
        return gaps;
    }

    private GapMarkPolicy.Limits limits() {
        var rule = sources.quota().rules().gap().rule();
        var first = rule.stages().isEmpty()
                ? rule.limitDays()
                : rule.stages().getFirst().day();
        return new GapMarkPolicy.Limits(Math.min(first, rule.limitDays()), rule.limitDays());
    }

    /// An account that never published is counted from its opening, where that is known.
    private static @Nullable LocalDate begin(Account account, Period period) {
        var opened = account.registration().openedOn();
        return opened != null && opened.isBefore(period.from()) ? opened : null;
    }

    private static Map<AccountId, GapMarkPolicy.Active> active(List<Placed> placed) {
        var active = new HashMap<AccountId, GapMarkPolicy.Active>();
        for (var one : placed) {
            var days = active.computeIfAbsent(
                    one.account(), _ -> new GapMarkPolicy.Active(new HashSet<>(), new HashSet<>()));
            (one.published() ? days.published() : days.planned()).add(one.at().toLocalDate());
        }
        return active;
    }
}
