package org.bureaudesk.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Step;

/// Where every room writes down what was done. Thread-safe; does database work.
public final class AuditService {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final AuditStore store;
    private final AuditListStore list;
    private final ChainStore chain;
    private final Pen pen;
    private final Supplier<Actor> actor;
    private final Clock clock;
    private final Signal changed = new Signal();

    AuditService(Database database, HeadFile head, Supplier<Actor> actor, Clock clock) {
        this.store = new AuditStore(database, head);
        this.list = new AuditListStore(database);
        this.chain = new ChainStore(database, head);
        this.pen = store::step;
        this.actor = actor;
        this.clock = clock;
    }

    private AuditService(AuditService other, Pen pen, Supplier<Actor> actor) {
        this.store = other.store;
        this.list = other.list;
        this.chain = other.chain;
        this.pen = pen;
        this.actor = actor;
        this.clock = other.clock;
    }

    /// The same log, in the name of others, for one long transaction whose entries come together at its end.
    public GatheredLog gathered(Supplier<Actor> others) {
        return new GatheredLog(store, pen -> new AuditService(this, pen, others));
    }

    /// How an entry gets into the log.
    @FunctionalInterface
    interface Pen {
        Step write(String at, Actor who, List<Deed> deeds);
    }

    /// Runs after [#append] and [#explain], on the thread that called it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Writes one entry in a transaction of its own, under the name of whoever is at the desk now.
    public void append(Deed deed) {
        append(actor.get(), deed);
    }

    /// The same for somebody else, such as one who is just signing in.
    public void append(Actor who, Deed deed) {
        store.append(now(), who, deed);
        changed.fire();
    }

    /// One entry to be written inside a transaction somebody else spans: what is done and what is logged happen
    /// together or not at all.
    public Step entry(Deed deed) {
        return entry(actor.get(), deed);
    }

    public Step entry(Actor who, Deed deed) {
        return pen.write(now(), who, List.of(deed));
    }

    /// The same for many at once, which costs hardly more than one.
    public Step entries(List<Deed> deeds) {
        return pen.write(now(), actor.get(), List.copyOf(deeds));
    }

    /// `table` such that whatever is put or removed through it, by undo and redo as well, is logged in the same
    /// transaction.
    public <R> RecordTable<R> watched(RecordTable<R> table, Witness<R> witness) {
        return new WatchedStore<>(table, witness, this);
    }

    /// How changes of records are told to the log.
    public interface Witness<R> {

        Deed put(List<R> records);

        Deed removed(List<R> records);
    }

    /// At most `count` entries, the newest first, with numbers below `before`.
    public List<AuditEntry> page(AuditQuery query, long before, int count) {
        return list.page(query, before, count);
    }

    /// How many entries there are, counted up to `most`.
    public int count(AuditQuery query, int most) {
        return list.count(query, most);
    }

    /// Everybody who stands in the log by name.
    public List<String> actors() {
        return list.actors();
    }

    /// Walks the whole log and compares every seal, then its end with the file beside the database.
    public ChainReport check(Progress progress) {
        return chain.check(progress);
    }

    /// A person says why the end of the log was not where it should have been, as after putting an old copy of the
    /// database back by hand. What was remarked is cleared, and the explanation stays in the log.
    public void explain(ChainBreak found, String reason) {
        append(Deed.of(AuditAction.HEAD_EXPLAINED, reason, "number", found.number(), "break", found.kind()));
        store.explained();
        changed.fire();
    }

    /// The whole log, to be handed to [#arrival] or [#putBack].
    public List<AuditEntry> whole() {
        return list.whole();
    }

    /// Before the rows of another workspace come into this one: their log comes in the place of this one.
    public Step makeRoom() {
        return store.makeRoom();
    }

    /// After they have come: the log goes on with that, and with what stood in this one, so that nothing is lost.
    ///
    /// @param own the log before [#makeRoom]; @param deed what has arrived
    public Step arrival(List<AuditEntry> own, Deed deed) {
        return store.arrival(chain, own, now(), actor.get(), deed);
    }

    /// A backup was put in the place of the records: the log goes on from where it ended in the backup, and says where
    /// it had ended before.
    ///
    /// @param overNothing whether the workspace held nothing before
    public void restored(Actor who, Deed deed, boolean overNothing) {
        store.restored(now(), who, deed, overNothing);
        changed.fire();
    }

    /// Puts the log back that made room, where what came in is refused after all.
    public Step putBack(List<AuditEntry> own) {
        return store.putBack(own);
    }

    private String now() {
        return AT.format(LocalDateTime.now(clock));
    }
}
