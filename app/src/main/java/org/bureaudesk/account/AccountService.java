package org.bureaudesk.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;

/// What the rest of the application may ask about accounts. Thread-safe; does database work.
public final class AccountService {

    private final Database database;
    private final AccountStore store;
    private final Edits edits;
    private final Clock clock;
    private final Signal changed = new Signal();

    AccountService(Database database, History history, Clock clock) {
        this.database = database;
        this.store = new AccountStore(database);
        this.edits = new Edits(database, history);
        this.clock = clock;
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Every account not in the bin, closed ones included, in the order they were entered.
    public List<Account> all() {
        return store.findAll().stream().filter(a -> a.deletedAt() == null).toList();
    }

    public List<Account> binned() {
        return store.findAll().stream().filter(a -> a.deletedAt() != null).toList();
    }

    /// The account called `name`; the first entered where several platforms share the name.
    public Optional<Account> named(String name) {
        return store.findNamed(name.strip());
    }

    /// A number for an account about to be saved.
    public AccountId newId() {
        return new AccountId(database.newIds(1));
    }

    /// Writes the account as new, or over the one with its id.
    public void save(Account account) {
        var before = store.find(account.id()).orElse(null);
        edits.apply(store, List.of(new Change<>(before, account)), changed::fire, "account.edit.save", account.name());
    }

    public void moveToBin(Account account) {
        var before = get(account.id());
        var binned = before.withDeletedAt(LocalDateTime.now(clock));
        edits.apply(store, List.of(new Change<>(before, binned)), changed::fire, "account.edit.bin", account.name());
    }

    public void restore(Account account) {
        var before = get(account.id());
        var back = before.withDeletedAt(null);
        edits.apply(store, List.of(new Change<>(before, back)), changed::fire, "account.edit.restore", account.name());
    }

    /// Another account on the same platform that is still run: one unit keeps one in principle.
    public Optional<Account> otherOnSamePlatform(Account account) {
        return store.findAll().stream()
                .filter(a -> a.isRunning() && a.platform() == account.platform() && !a.id().equals(account.id()))
                .findFirst();
    }

    /// For an import, which spans its own transaction and its own undo: see [#fireChanged].
    public RecordTable<Account> table() {
        return store;
    }

    /// Tells the listeners that an import has written accounts.
    public void fireChanged() {
        changed.fire();
    }

    /// The account with this number, or a [UserException] where it has gone for good.
    public Account get(AccountId id) {
        return store.find(id).orElseThrow(() -> new UserException("account.gone"));
    }
}
