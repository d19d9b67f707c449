package org.bureaudesk.metrics.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.FollowerService;
import org.bureaudesk.follower.curve.CurvePolicy;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.jspecify.annotations.Nullable;

/// What the rest of the application may ask about growth. Thread-safe; does database work.
public final class GrowthService {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final Database database;
    private final FollowerService followers;
    private final EventStore events;
    private final NoteStore notes;
    private final Edits edits;
    private final GrowthRulesFile rules;
    private final Signal changed = new Signal();

    /// @param rules what growth is looked at by, as the bureau has it
    public GrowthService(Database database, FollowerService followers, History history, GrowthRulesFile rules) {
        this.database = database;
        this.rules = rules;
        this.followers = followers;
        events = new EventStore(database);
        notes = new NoteStore(database);
        edits = new Edits(database, history);
        followers.onChange(changed::fire);
    }

    /// Runs after every change of the diary, the notes or the followers, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// What growth is looked at by; reads the bureau's own file where that has changed.
    public GrowthRules rules() {
        return rules.get();
    }

    /// Everything there is to say of the account's growth in the period.
    public Growth growth(AccountId account, Period period, CurvePolicy.Step step) {
        var all = followers.days(account, new Period(FIRST_DAY, period.to()));
        var days = within(all, period);
        var before = lastBefore(all, period);
        return new Growth(
                account,
                period,
                days,
                GrowthPolicy.points(before, days, period, step),
                GrowthPolicy.sum(before, days, period),
                sum(all, GrowthPolicy.before(period)),
                sum(all, GrowthPolicy.yearBefore(period)),
                events.inPeriod(account, period),
                jumps(account, all, period),
                followers.breaks(account, period),
                GrowthPolicy.milestones(all, rules().milestones()).stream()
                        .filter(m -> period.contains(m.day()))
                        .toList());
    }

    /// The jumps of the period with what was said of them, oldest first.
    public List<Jump> jumps(AccountId account, Period period) {
        return jumps(account, followers.days(account, new Period(FIRST_DAY, period.to())), period);
    }

    /// Days after the period are looked at too, so that a jump on its last day is seen the same way later.
    private List<Jump> jumps(AccountId account, List<FollowerDay> untilEnd, Period period) {
        var around = rules().jump().daysAround();
        var looked =
                new Period(period.from().minusDays(around + 1L), period.to().plusDays(around));
        var days = new java.util.ArrayList<>(within(untilEnd, looked));
        days.addAll(followers.days(account, new Period(period.to().plusDays(1), looked.to())));
        Map<LocalDate, JumpNote> said =
                notes.of(account).stream().collect(Collectors.toMap(JumpNote::day, Function.identity()));
        return JumpPolicy.jumps(GrowthPolicy.nets(days), rules().jump()).stream()
                .filter(jump -> period.contains(jump.day()))
                .map(jump -> jump.with(said.get(jump.day())))
                .toList();
    }

    private static GrowthSum sum(List<FollowerDay> all, Period period) {
        return GrowthPolicy.sum(lastBefore(all, period), within(all, period), period);
    }

    private static List<FollowerDay> within(List<FollowerDay> all, Period period) {
        return all.stream().filter(day -> period.contains(day.day())).toList();
    }

    private static @Nullable FollowerDay lastBefore(List<FollowerDay> all, Period period) {
        FollowerDay last = null;
        for (var day : all) {
            if (!day.day().isBefore(period.from())) {
                break;
            }
            last = day;
        }
        return last;
    }

    /// The diary of the account and of all accounts in the period, oldest first.
    public List<GrowthEvent> events(AccountId account, Period period) {
        return events.inPeriod(account, period);
    }

    /// The whole diary, oldest first.
    public List<GrowthEvent> events() {
        return events.all();
    }

    /// Everything that was said of an account's jumps, oldest first.
    public List<JumpNote> notes(AccountId account) {
        return notes.of(account);
    }

    /// Writes a new line of the diary.
    public GrowthEvent addEvent(@Nullable AccountId account, LocalDate day, String text) {
        var event = new GrowthEvent(database.newIds(1), account, day, text);
        edits.apply(events, List.of(Change.added(event)), changed::fire, "metrics.edit.event-added", event.text());
        return event;
    }

    public void changeEvent(GrowthEvent before, GrowthEvent after) {
        edits.apply(
                events,
                List.of(new Change<>(before, after)),
                changed::fire,
                "metrics.edit.event-changed",
                after.text());
    }

    public void removeEvent(GrowthEvent event) {
        edits.apply(
                events, List.of(new Change<>(event, null)), changed::fire, "metrics.edit.event-removed", event.text());
    }

    /// Settles a jump, over whatever was said of it before.
    public void settle(JumpNote note) {
        var before = noteOf(note.account(), note.day()).orElse(null);
        edits.apply(notes, List.of(new Change<>(before, note)), changed::fire, "metrics.edit.jump-settled", note.day());
    }

    /// Opens a settled jump again.
    public void unsettle(JumpNote note) {
        edits.apply(notes, List.of(new Change<>(note, null)), changed::fire, "metrics.edit.jump-opened", note.day());
    }

    private Optional<JumpNote> noteOf(AccountId account, LocalDate day) {
        return notes.of(account).stream()
                .filter(note -> Objects.equals(note.day(), day))
                .findFirst();
    }

    /// Tells the listeners that a whole workspace has come in.
    public void fireChanged() {
        changed.fire();
    }
}
