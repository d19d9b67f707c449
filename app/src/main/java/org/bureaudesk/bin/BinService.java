package org.bureaudesk.bin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.filing.FilingService;
import org.bureaudesk.inspection.InspectionService;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostService;
import org.bureaudesk.report.Report;
import org.bureaudesk.report.ReportService;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;

/// Gathers what was deleted in all rooms. Thread-safe; does database work.
final class BinService {

    /// More than anybody looks through; the next ones follow when these are gone.
    static final int MOST_SHOWN = 1_000;

    private final Edits edits;
    private final AuditService audit;
    private final AccountService accounts;
    private final PostService posts;
    private final InteractionService interactions;
    private final FilingService filings;
    private final InspectionService inspections;
    private final ReportService reports;

    BinService(Edits edits, AuditService audit, BinFeature.Rooms rooms) {
        this.audit = audit;
        this.edits = edits;
        accounts = rooms.accounts();
        posts = rooms.posts();
        interactions = rooms.interactions();
        filings = rooms.filings();
        inspections = rooms.inspections();
        reports = rooms.reports();
    }

    void onChange(Runnable listener) {
        accounts.onChange(listener);
        posts.onChange(listener);
        interactions.onChange(listener);
        filings.onChange(listener);
        inspections.onChange(listener);
        reports.onChange(listener);
    }

    /// What lies in the bin, the last thrown away first.
    List<BinItem> items() {
        var names = names();
        var items = new ArrayList<BinItem>();
        accounts.binned().forEach(a -> items.add(new BinItem(BinKind.ACCOUNT, a.name(), "", a.deletedAt(), a)));
        binnedPosts().forEach(p -> items.add(new BinItem(BinKind.POST, p.text().title(), "", p.deletedAt(), p)));
        interactions.binned().stream()
                .limit(MOST_SHOWN)
                .forEach(m -> items.add(new BinItem(
                        BinKind.MESSAGE, m.content(), names.getOrDefault(m.account(), ""), m.deletedAt(), m)));
        filings.binned()
                .forEach(f -> items.add(new BinItem(
                        BinKind.FILING, f.number(), names.getOrDefault(f.account(), ""), f.deletedAt(), f)));
        inspections
                .binned()
                .forEach(r -> items.add(new BinItem(BinKind.RECTIFICATION, r.problem(), "", r.deletedAt(), r)));
        reports.binned().forEach(r -> items.add(new BinItem(BinKind.REPORT, r.title(), "", r.deletedAt(), r)));
        items.sort(Comparator.comparing(BinItem::deletedAt, Comparator.nullsLast(Comparator.reverseOrder())));
        return items;
    }

    /// Puts the items back where they came from; each kind is one undoable step.
    void restore(List<BinItem> items) {
        of(items, Account.class).forEach(accounts::restore);
        whenAny(of(items, Post.class), posts::restore);
        whenAny(of(items, Message.class), interactions::restore);
        filings.apply(of(items, Filing.class).stream()
                .map(f -> new Change<>(f, restored(f)))
                .toList());
        inspections.apply(of(items, Rectification.class).stream()
                .map(r -> new Change<>(r, restored(r)))
                .toList());
        of(items, Report.class).forEach(reports::restore);
    }

    /// Takes the items out for good.
    ///
    /// @return names of accounts that stay because other records refer to them
    List<String> purge(List<BinItem> items) {
        edits.purge(watched(posts.table(), BinKind.POST), of(items, Post.class), posts::fireChanged);
        edits.purge(
                watched(interactions.table(), BinKind.MESSAGE), of(items, Message.class), interactions::fireChanged);
        edits.purge(watched(filings.table(), BinKind.FILING), of(items, Filing.class), filings::fireChanged);
        edits.purge(
                watched(inspections.table(), BinKind.RECTIFICATION),
                of(items, Rectification.class),
                inspections::fireChanged);
        edits.purge(watched(reports.table(), BinKind.REPORT), of(items, Report.class), reports::fireChanged);
        var refused = new ArrayList<String>();
        for (var account : of(items, Account.class)) {
            try {
                edits.purge(watched(accounts.table(), BinKind.ACCOUNT), List.of(account), accounts::fireChanged);
            } catch (UserException e) {
                if (!e.key().equals("storage.still-referenced")) {
                    throw e;
                }
                refused.add(account.name());
            }
        }
        return refused;
    }

    /// What goes for good is taken down in the same transaction, by its titles.
    private <R> RecordTable<R> watched(RecordTable<R> table, BinKind kind) {
        return audit.watched(table, new PurgeWitness<>(kind));
    }

    private List<Post> binnedPosts() {
        return posts.find(posts.binned(MOST_SHOWN).stream().map(PostRow::id).toList());
    }

    private Map<AccountId, String> names() {
        var names = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        accounts.binned().forEach(a -> names.put(a.id(), a.name()));
        return names;
    }

    private static <R> List<R> of(List<BinItem> items, Class<R> kind) {
        return items.stream()
                .map(BinItem::record)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <R> void whenAny(List<R> records, java.util.function.Consumer<List<R>> work) {
        if (!records.isEmpty()) {
            work.accept(records);
        }
    }

    private static Filing restored(Filing f) {
        return new Filing(
                f.id(), f.account(), f.kind(), f.approvedOn(), f.happenedOn(), f.filedOn(), f.number(), f.note(), null);
    }

    private static Rectification restored(Rectification r) {
        return new Rectification(
                r.id(), r.problem(), r.category(), r.responsible(), r.measure(), r.dueOn(), r.doneOn(), null);
    }
}
