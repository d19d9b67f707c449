package org.bureaudesk.intake.journal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.intake.journal.UndoPlan.Step;
import org.bureaudesk.intake.plan.Changes;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Edit;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.storage.Database;
import org.jspecify.annotations.Nullable;

/// The imports there were, and how to take one back as a whole. Thread-safe; does database work.
public final class JournalService {

    private static final int SHOWN = 500;
    private static final int CHUNK = 1_000;

    private final JournalStore store;
    private final JournalRooms rooms;
    private final Rooms listeners;
    private final History history;
    private final AuditService audit;
    private final Clock clock;

    /// @param audit is told when an import is taken back, days later too
    public JournalService(Database database, History history, AuditService audit, Clock clock, Rooms rooms) {
        this.store = new JournalStore(database);
        this.rooms = new JournalRooms(rooms, clock);
        this.listeners = rooms;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /// The last 500 imports, newest first.
    public List<ImportRecord> records() {
        return store.records(SHOWN);
    }

    /// The SHA-256 of every file whose import still stands.
    public Set<String> standingFiles() {
        return store.standingFiles();
    }

    /// What an import is about to do, to be written down inside the import's own transaction.
    public List<StepText> steps(Changes changes) {
        var steps = new ArrayList<StepText>();
        texts(rooms.accounts(), changes.accounts(), steps);
        texts(rooms.posts(), changes.posts(), steps);
        texts(rooms.followers(), changes.followers(), steps);
        texts(rooms.messages(), changes.messages(), steps);
        texts(rooms.filings(), changes.filings(), steps);
        texts(rooms.rectifications(), changes.rectifications(), steps);
        var figures = changes.figures();
        texts(rooms.articles(), figures.articles(), steps);
        texts(rooms.past(), figures.past(), steps);
        texts(rooms.channels(), figures.channels(), steps);
        texts(rooms.trend(), figures.trend(), steps);
        texts(rooms.readers(), figures.readers(), steps);
        return steps;
    }

    private static <R> void texts(JournalRoom<R> room, List<Change<R>> changes, List<StepText> steps) {
        for (int from = 0; from < changes.size(); from += CHUNK) {
            var chunk = changes.subList(from, Math.min(changes.size(), from + CHUNK));
            steps.add(new StepText(room.name(), JournalJson.text(room, chunk)));
        }
    }

    /// What taking the import back would do now: nothing is written yet.
    ///
    /// Throws a [UserException] where it was taken back already, or where a later import stands on it.
    public UndoPlan plan(long batch) {
        var record = store.record(batch).orElseThrow(() -> new UserException("intake.undo.gone"));
        if (record.undoneAt() != null) {
            throw new UserException("intake.undo.done-before", record.files());
        }
        var later = laterKeys(batch);
        var steps = new ArrayList<Step<?>>();
        var found = new Found();
        var all = rooms.all();
        for (var text : store.steps(batch).reversed()) {
            steps.add(step(known(all, text), text, later, found));
        }
        return new UndoPlan(record, steps, found.restored, found.changedSince);
    }

    /// Takes the import back, except for records changed by hand since; one step that can itself be taken back.
    public void undo(UndoPlan plan) {
        var at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        var back = plan.steps().reversed().stream().<Step<?>>map(Step::reversed).toList();
        carryOut(plan, plan.steps(), at);
        history.record(new Edit(
                "intake.edit.undo",
                List.of(plan.record().files()),
                () -> carryOut(plan, back, null),
                () -> carryOut(plan, plan.steps(), at)));
    }

    private void carryOut(UndoPlan plan, List<Step<?>> steps, @Nullable LocalDateTime undoneAt) {
        var what = undoneAt == null ? AuditAction.IMPORT_REPEATED : AuditAction.IMPORT_TAKEN_BACK;
        var record = plan.record();
        var deed = Deed.of(what, record.files(), "records", plan.restored(), "imported-at", record.at());
        store.carryOut(steps, record.id(), undoneAt, audit.entry(deed));
        listeners.fireChanged();
    }

    private static final class Found {
        int restored;
        int changedSince;
    }

    private <R> Step<R> step(JournalRoom<R> room, StepText text, Map<String, ImportRecord> later, Found found) {
        var entries = JournalJson.entries(room, text.changes());
        var keys = entries.stream().map(JournalEntry::key).toList();
        var current = room.load().apply(keys).stream()
                .collect(Collectors.toMap(room.key(), Function.identity(), (a, _) -> a));
        var changes = new ArrayList<Change<R>>();
        for (var entry : entries) {
            var there = current.get(entry.key());
            if (there != null && JournalEntry.markOf(there) == entry.mark()) {
                changes.add(new Change<>(there, before(room, entry, there)));
                found.restored++;
                continue;
            }
            var standing = later.get(room.name() + "/" + entry.key());
            if (standing != null) {
                throw new UserException("intake.undo.later-import", standing.files(), standing.at());
            }
            found.changedSince++;
        }
        return new Step<>(room, changes);
    }

    private static <R> @Nullable R before(JournalRoom<R> room, JournalEntry<R> entry, R there) {
        var binned = room.binned();
        return entry.before() == null && binned != null ? binned.apply(there) : entry.before();
    }

    /// Which records later imports have touched, and which import that was.
    private Map<String, ImportRecord> laterKeys(long batch) {
        var later = new HashMap<String, ImportRecord>();
        var all = rooms.all();
        for (var record : store.after(batch)) {
            for (var text : store.steps(record.id())) {
                keys(known(all, text), text).forEach(key -> later.put(text.room() + "/" + key, record));
            }
        }
        return later;
    }

    private static <R> Set<String> keys(JournalRoom<R> room, StepText text) {
        return JournalJson.entries(room, text.changes()).stream()
                .map(JournalEntry::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static JournalRoom<?> known(Map<String, JournalRoom<?>> all, StepText text) {
        var room = all.get(text.room());
        if (room == null) {
            throw new IllegalStateException("No such room: " + text.room());
        }
        return room;
    }
}
