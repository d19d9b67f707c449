package org.bureaudesk.lexicon.rescan;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Edit;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.LexiconService;
import org.bureaudesk.post.release.WithdrawalService;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;

/// Looks at everything published by the lists of the day, and keeps what is decided about it. Thread-safe; does
/// database
/// work.
public final class RescanService {

    private static final String DECIDE = "lexicon.edit.decide";
    private static final String REVOKE = "lexicon.edit.revoke";

    private final LexiconService lexicon;
    private final Closer closer;
    private final AuditService audit;
    private final History history;
    private final Supplier<Actor> desk;
    private final Clock clock;
    private final PublishedStore published;
    private final MatterStore store;
    private final RecordTable<Matter> table;
    private final Edits edits;
    private final Signal changed = new Signal();

    /// What the room is built with.
    ///
    /// @param desk who acts now
    public record Parts(Database database, History history, AuditService audit, Supplier<Actor> desk, Clock clock) {}

    public RescanService(LexiconService lexicon, WithdrawalService withdrawals, Parts parts) {
        this.lexicon = lexicon;
        this.audit = parts.audit();
        this.history = parts.history();
        this.desk = parts.desk();
        this.clock = parts.clock();
        this.published = new PublishedStore(parts.database());
        this.closer = new Closer(published, withdrawals);
        this.store = new MatterStore(parts.database());
        this.table = audit.watched(store, new MatterWitness());
        this.edits = new Edits(parts.database(), parts.history());
    }

    /// Runs after every change of the queue, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    public void fireChanged() {
        changed.fire();
    }

    /// Looks at every published post, a few at a time and on as many processors as there are. Cancelled, it changes
    /// nothing.
    public Scan.Outcome scan(Progress progress) {
        var print = lexicon.print();
        var look = new Look(published, lexicon.engine(), now());
        var found = look.everywhere(progress);
        progress.stopIfCancelled();
        var outcome = store.replace(
                found,
                new Scan(0, now(), print, look.posts(), found.size()),
                (scan, changes) -> audit.entry(MatterWitness.looked(scan, changes)));
        changed.fire();
        return outcome;
    }

    /// The last look; empty where there was none.
    public Optional<Scan> lastScan() {
        return store.lastScan();
    }

    /// Whether the lists have changed since the last look, or there was none.
    public boolean isStale() {
        var last = store.lastScan();
        return last.isEmpty() || !last.get().lists().equals(lexicon.print());
    }

    /// How many posts are published.
    public int publishedPosts() {
        return published.count();
    }

    /// Those last published first; at most `limit`.
    public List<Matter> find(MatterQuery query, int limit) {
        return store.find(query, limit);
    }

    public int count(MatterQuery query) {
        return store.count(query);
    }

    /// How many matters are not done with, decided ones included.
    public int waiting() {
        return store.count(new MatterQuery(Matter.State.OPEN, ""))
                + store.count(new MatterQuery(Matter.State.DECIDED, ""));
    }

    /// Reads every record once, as after an import of a whole workspace.
    public void readAll() {
        store.find(MatterQuery.ALL, Integer.MAX_VALUE);
        store.scans();
    }

    /// Takes down one decision about these matters, in the name of whoever is at the desk. One undoable step.
    public void decide(List<Matter> matters, Choice choice, String reason, Proof proof) {
        if (reason.isBlank()) {
            throw new UserException("lexicon.fault.reason");
        }
        var decision = new Decision(choice, nameAtDesk(), now(), reason.strip(), proof);
        var open = current(matters);
        apply(open.stream().map(m -> new Change<>(m, m.with(decision))).toList(), DECIDE);
    }

    /// Takes decisions back; the matters wait again.
    public void revoke(List<Matter> matters) {
        nameAtDesk();
        var decided =
                current(matters).stream().filter(m -> m.decision() != null).toList();
        apply(decided.stream().map(m -> new Change<>(m, m.with(null))).toList(), REVOKE);
    }

    private void apply(List<Change<Matter>> changes, String labelKey) {
        var ids = changes.stream()
                .map(Change::after)
                .filter(Objects::nonNull)
                .map(Matter::id)
                .collect(Collectors.toSet());
        edits.apply(table, changes, this::fireChanged, labelKey, changes.size(), ids);
    }

    /// The matters as they stand; closed ones are refused.
    private List<Matter> current(List<Matter> matters) {
        var now = store.findByIds(matters.stream().map(Matter::id).toList());
        now.stream().filter(m -> m.closing() != null).findFirst().ifPresent(m -> {
            throw new UserException("lexicon.fault.closed", m.title());
        });
        return now;
    }

    /// Closes what has been carried out, for good: a mended post reads otherwise and the lists no longer object, a
    /// withdrawn one has an order that is done. Throws a [UserException] that says what is missing.
    public void close(List<Matter> matters) {
        nameAtDesk();
        var engine = lexicon.engine();
        var closed = closer.closed(current(matters), engine, now());
        if (closed.isEmpty()) {
            return;
        }
        store.close(
                closed, audit.entries(closed.stream().map(MatterWitness::closed).toList()));
        var ids = closed.stream().map(Matter::id).collect(Collectors.toSet());
        history.forget(edit -> concerns(edit, ids));
        changed.fire();
    }

    private static boolean concerns(Edit edit, Set<Long> ids) {
        return (edit.labelKey().equals(DECIDE) || edit.labelKey().equals(REVOKE))
                && edit.labelFacts().getLast() instanceof Set<?> some
                && some.stream().anyMatch(ids::contains);
    }

    private String nameAtDesk() {
        var name = desk.get().name();
        if (name.isBlank()) {
            throw new UserException("lexicon.fault.nobody");
        }
        return name;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES); // as exact as records are kept
    }
}
