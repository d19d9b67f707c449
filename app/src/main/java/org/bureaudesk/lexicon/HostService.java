package org.bureaudesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.check.LinkLists;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.Entry.Origin;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.bureaudesk.lexicon.list.TermWords;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;
import org.jspecify.annotations.Nullable;

/// Keeps the hosts links may lead to (可信网址) and those that hide where links lead (短链接). Every change is one undoable
/// step and is logged in the same transaction. Thread-safe; does database work.
public final class HostService {

    private final Database database;
    private final HostStore store;
    private final RecordTable<Host> table;
    private final Edits edits;
    private final Signal changed = new Signal();

    public HostService(Database database, History history, AuditService audit) {
        this.database = database;
        this.store = new HostStore(database);
        this.table = audit.watched(store, new HostWitness());
        this.edits = new Edits(database, history);
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    public void fireChanged() {
        changed.fire();
    }

    /// Every host, the bureau's own first.
    public List<Host> all() {
        return HostPolicy.all(ShippedLists.links(), store.findAll());
    }

    /// What the check goes by.
    public LinkLists inForce() {
        return HostPolicy.inForce(all());
    }

    /// Whether a host stands in what was typed.
    public static boolean isHost(String typed) {
        return HostPolicy.host(typed).isPresent();
    }

    /// Writes a host as the bureau's own.
    ///
    /// @param before what it takes the place of; `null` for a new one
    /// @param typed a host or a whole address
    public void save(@Nullable Host before, String typed, HostKind kind, String note) {
        var name = HostPolicy.host(typed).orElseThrow(() -> new UserException("lexicon.fault.host", typed));
        var id = before == null ? database.newIds(1) : before.id();
        var after = new Host(id, name, kind, TermWords.remark(note), before == null || before.enabled(), Origin.OWN);
        if (all().stream().anyMatch(h -> h.key().equals(after.key()) && h.id() != id)) {
            throw new UserException("lexicon.fault.host-exists", name);
        }
        apply(List.of(new Change<>(before, after)), "lexicon.edit.save", name);
    }

    /// Takes out the bureau's own; shipped ones stay.
    public void delete(List<Host> hosts) {
        var gone = hosts.stream().filter(h -> h.origin() == Origin.OWN).toList();
        apply(gone.stream().map(Change::removed).toList(), "lexicon.edit.delete", gone.size());
    }

    /// Puts hosts in force, or out of it; shipped ones as well as one's own.
    public void enable(List<Host> hosts, boolean enabled) {
        var changes = new ArrayList<Change<Host>>();
        for (var host : hosts.stream().filter(h -> h.enabled() != enabled).toList()) {
            if (host.origin() == Origin.OWN) {
                changes.add(new Change<>(host, host.with(enabled)));
            } else if (enabled) {
                changes.add(Change.removed(host));
            } else {
                changes.add(Change.added(host.withId(database.newIds(1)).with(false)));
            }
        }
        apply(changes, enabled ? "lexicon.edit.on" : "lexicon.edit.off", changes.size());
    }

    private void apply(List<Change<Host>> changes, String labelKey, Object fact) {
        edits.apply(table, changes, this::fireChanged, labelKey, fact);
    }

    /// How changes of hosts are told to the log.
    private static final class HostWitness implements AuditService.Witness<Host> {

        @Override
        public Deed put(List<Host> hosts) {
            return Deed.of(
                    AuditAction.LEXICON_CHANGED,
                    names(hosts),
                    "changed",
                    hosts.size(),
                    "enabled",
                    hosts.stream().allMatch(Host::enabled));
        }

        @Override
        public Deed removed(List<Host> hosts) {
            return Deed.of(AuditAction.LEXICON_CHANGED, names(hosts), "removed", hosts.size());
        }

        private static String names(List<Host> hosts) {
            return hosts.stream().map(Host::host).collect(Collectors.joining("、"));
        }
    }
}
