package org.bureaudesk.audit;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.audit.Head.Mark;
import org.bureaudesk.audit.Head.Remark;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Adds entries to the log and keeps the [HeadFile] in step with it. Used only inside a writing transaction, of which
/// the database allows one at a time.
final class AuditStore {

    private static final String END = "SELECT number, seal FROM audit_entry ORDER BY number DESC LIMIT 1";

    private static final String APPEND = """
        INSERT INTO audit_entry (number, at, person, actor, mode, action, subject, facts, previous, seal)
        VALUES (:number, :at, :person, :actor, :mode, :action, :subject, :facts, :previous, :seal)
        """;

    private final Database database;
    private final HeadFile file;
    private @Nullable Handle open;

    AuditStore(Database database, HeadFile file) {
        this.database = database;
        this.file = file;
    }

    void append(String at, Actor who, Deed deed) {
        database.write(handle -> {
            append(handle, List.of(new Line(at, who, deed)));
            return true;
        });
    }

    Step step(String at, Actor who, List<Deed> deeds) {
        return step(deeds.stream().map(deed -> new Line(at, who, deed)).toList());
    }

    /// @param lines read when the step is carried out
    Step step(List<Line> lines) {
        return handle -> append(handle, lines);
    }

    /// What is about to be sealed.
    record Line(String at, Actor who, Deed deed) {}

    /// Nothing is done that cannot be logged: a head that cannot be written ends the transaction.
    private void append(Handle handle, List<Line> lines) {
        var end = end(handle);
        var next = end;
        var entries = new ArrayList<AuditEntry>();
        for (var line : lines) {
            var entry = sealed(next, line.at(), line.who(), line.deed());
            entries.add(entry);
            next = new Mark(entry.number(), entry.seal());
        }
        if (entries.isEmpty()) {
            return;
        }
        insert(handle, entries);
        var head = headFitting(end);
        announce(handle, isOpen(handle) ? head.ending(head.sure(), next) : head.ending(end, next));
    }

    /// Takes the whole log out, to make room for another one.
    Step makeRoom() {
        return handle -> handle.execute("DELETE FROM audit_entry");
    }

    /// Goes on with the log that has come in the place of this one.
    Step arrival(ChainStore chain, List<AuditEntry> own, String at, Actor who, Deed deed) {
        return handle -> {
            var found = chain.checkWithin(handle);
            var first =
                    found.map(broken -> deed.with("broken", broken.number())).orElse(deed);
            insert(handle, List.of(sealed(end(handle), at, who, first)));
            for (var entry : own) {
                var carried = new Deed(AuditAction.LOG_CARRIED, entry.subject(), entry.asFacts());
                insert(handle, List.of(sealed(end(handle), at, who, carried)));
            }
            announce(handle, file.read().head().replacedBy(end(handle)));
        };
    }

    /// Goes on with the log of a backup; what was remarked stays remarked. A workspace that held nothing misses no
    /// head.
    void restored(String at, Actor who, Deed deed, boolean overNothing) {
        database.write(handle -> {
            var end = end(handle);
            var found = file.read();
            var begins = overNothing && found.state() == HeadFile.State.ABSENT;
            var head = begins || found.state() == HeadFile.State.SOUND ? found.head() : headFitting(end);
            var told = deed.with("entries", end.number())
                    .with("ended-at", head.sure().number());
            insert(handle, List.of(sealed(end, at, who, told)));
            announce(handle, head.replacedBy(end(handle)));
            return true;
        });
    }

    Step putBack(List<AuditEntry> own) {
        return handle -> {
            makeRoom().in(handle);
            insert(handle, own);
            announce(handle, file.read().head().replacedBy(end(handle)));
        };
    }

    /// Forgets what did not fit, since a person has explained it.
    void explained() {
        database.write(_ -> {
            var found = file.read();
            if (found.state() == HeadFile.State.SOUND) {
                file.write(found.head().explained());
            }
            return true;
        });
    }

    private static AuditEntry sealed(Mark end, String at, Actor actor, Deed deed) {
        var plain = new AuditEntry(
                end.number() + 1,
                at,
                actor.person(),
                actor.name(),
                actor.mode().name(),
                deed.action().name(),
                deed.subject(),
                FactsJson.write(deed.facts()),
                end.seal(),
                "");
        return plain.sealedWith(Seal.of(plain));
    }

    private static void insert(Handle handle, List<AuditEntry> entries) {
        var batch = handle.prepareBatch(APPEND);
        for (var entry : entries) {
            batch.bind("number", entry.number())
                    .bind("at", entry.at())
                    .bind("person", entry.person())
                    .bind("actor", entry.actor())
                    .bind("mode", entry.mode())
                    .bind("action", entry.action())
                    .bind("subject", entry.subject())
                    .bind("facts", entry.facts())
                    .bind("previous", entry.previous())
                    .bind("seal", entry.seal())
                    .add();
        }
        batch.execute();
    }

    static Mark end(Handle handle) {
        return handle.createQuery(END)
                .map((row, _) -> new Mark(row.getLong("number"), row.getString("seal")))
                .findOne()
                .orElse(Mark.NONE);
    }

    /// The head as it stands, with a remark where it does not fit the log; so that going on never wipes out a trace.
    private Head headFitting(Mark end) {
        var found = file.read();
        var head = found.head();
        return switch (found.state()) {
            case SOUND -> head.fits(end) ? head : head.with(new Remark(Remark.Kind.LOST, head.sure(), end.number()));
            case ABSENT -> end.number() == 0 ? head : head.with(new Remark(Remark.Kind.MISSING, end, end.number()));
            case DAMAGED -> head.with(new Remark(Remark.Kind.DAMAGED, end, end.number()));
        };
    }

    /// Whether this transaction has announced something before: what was sure before it stays sure.
    private boolean isOpen(Handle handle) {
        return handle.equals(open);
    }

    private void announce(Handle handle, Head head) {
        file.write(head);
        if (!isOpen(handle)) {
            open = handle;
            handle.afterCommit(() -> ended(true));
            handle.afterRollback(() -> ended(false));
        }
    }

    private void ended(boolean committed) {
        open = null;
        if (!committed) {
            return; // the log ends where it was sure to end
        }
        try {
            file.write(file.read().head().settled());
        } catch (UserException e) { // the announcement still stands, so nothing is wrong yet
            LoggerFactory.getLogger(AuditStore.class).warn("The end of the log could not be settled", e);
        }
    }
}
