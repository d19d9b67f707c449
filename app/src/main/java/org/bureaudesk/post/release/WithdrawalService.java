package org.bureaudesk.post.release;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.Publication;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;

/// Keeps the orders to take posts down (撤稿单). Every call is one undoable step. Thread-safe; does database work.
public final class WithdrawalService {

    private final AccountService accounts;
    private final PostService posts;
    private final Database database;
    private final WithdrawalStore store;
    private final RecordTable<Withdrawal> table;
    private final Edits edits;
    private final Clock clock;
    private final Signal changed = new Signal();

    WithdrawalService(AccountService accounts, PostService posts, ReleaseService.Parts parts) {
        this.accounts = accounts;
        this.posts = posts;
        this.database = parts.database();
        this.store = new WithdrawalStore(database);
        this.table = parts.audit().watched(store, new WithdrawalWitness());
        this.edits = new Edits(database, parts.history());
        this.clock = parts.clock();
    }

    /// Runs after every change of an order, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Every order, the last ordered first.
    public List<Withdrawal> all() {
        return store.findAll();
    }

    /// The orders with an account left to do, the first ordered first.
    public List<Withdrawal> open() {
        return store.findOpen();
    }

    /// Which of these posts and of their publications are under an order, and how far that is.
    public Withdrawal.Marks marks(Collection<PostId> some) {
        if (some.isEmpty()) {
            return new Withdrawal.Marks(Map.of(), Map.of());
        }
        var byPost = new HashMap<PostId, Withdrawal.State>();
        var byPublication = new HashMap<Long, Withdrawal.State>();
        for (var mark : store.marks(some)) {
            var state = mark.done() ? Withdrawal.State.DONE : Withdrawal.State.OPEN;
            byPublication.put(mark.publication(), state);
            byPost.merge(mark.post(), state, (one, other) -> one == Withdrawal.State.OPEN ? one : other);
        }
        return new Withdrawal.Marks(byPost, byPublication);
    }

    /// Orders these publications to be taken down: one order per post. Refuses what is not out and what is under an
    /// order already.
    public List<Withdrawal> order(Set<Long> publications, List<PostId> of, Order order) {
        if (order.at().isAfter(now())) {
            throw new UserException("release.fault.order-future");
        }
        var ordered = marks(of).publications().keySet();
        var names = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        var orders = new ArrayList<Withdrawal>();
        for (var post : posts.find(of)) {
            var lines = post.publications().stream()
                    .filter(p -> publications.contains(p.id()) && p.isPublished() && !ordered.contains(p.id()))
                    .map(p -> line(p, names))
                    .toList();
            if (!lines.isEmpty()) {
                orders.add(new Withdrawal(
                        0,
                        post.id(),
                        post.text().title(),
                        order.by().strip(),
                        order.at(),
                        order.why().strip(),
                        lines));
            }
        }
        if (orders.isEmpty()) {
            throw new UserException("release.fault.nothing-to-withdraw");
        }
        var first = database.newIds(orders.size());
        for (int i = 0; i < orders.size(); i++) {
            orders.set(i, orders.get(i).withId(first + i));
        }
        write(orders.stream().map(Change::added).toList(), "release.edit.order");
        return List.copyOf(orders);
    }

    private static WithdrawalLine line(Publication publication, Map<AccountId, String> names) {
        return WithdrawalLine.open(
                publication.id(),
                publication.account(),
                names.getOrDefault(publication.account(), ""),
                Objects.requireNonNull(publication.publishedAt()),
                publication.link());
    }

    /// Writes how far the order is. A time to come or before the order is refused.
    public void save(Withdrawal withdrawal) {
        var latest = now();
        for (var line : withdrawal.lines()) {
            var done = line.doneAt();
            if (done != null && (done.isAfter(latest) || done.isBefore(withdrawal.orderedAt()))) {
                throw new UserException("release.fault.done-at", line.accountName());
            }
        }
        var before = store.find(withdrawal.id()).orElse(null);
        if (!withdrawal.equals(before)) {
            write(List.of(new Change<>(before, withdrawal)), "release.edit.withdrawal");
        }
    }

    /// Takes an order back that was given by mistake; one that is done on any account is kept for good.
    public void cancel(Withdrawal withdrawal) {
        var before = store.find(withdrawal.id()).orElse(null);
        if (before == null) {
            return;
        }
        if (before.done() > 0) {
            throw new UserException("release.fault.under-way");
        }
        write(List.of(Change.removed(before)), "release.edit.cancel");
    }

    private void write(List<Change<Withdrawal>> changes, String labelKey) {
        edits.apply(table, changes, changed::fire, labelKey, changes.size());
    }

    /// Who had something taken down, when, and why.
    public record Order(String by, LocalDateTime at, String why) {}

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /// For whoever spans a transaction and answers for its undo: see [#fireChanged].
    public RecordTable<Withdrawal> table() {
        return store;
    }

    /// Tells the listeners that somebody else has written orders.
    public void fireChanged() {
        changed.fire();
    }
}
