package org.bureaudesk.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.check.Term;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Edit;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.TermPlan.Verdict;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.bureaudesk.lexicon.list.TermRows;
import org.bureaudesk.lexicon.list.TermWords;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;
import org.jspecify.annotations.Nullable;

/// Keeps the bureau's own terms beside those the program came with. Every change is one undoable step and is logged in
/// the same transaction. Thread-safe; does database work.
public final class TermService {

    private final Database database;
    private final History history;
    private final AuditService audit;
    private final LexiconStore store;
    private final RecordTable<OwnTerm> table;
    private final Edits edits;
    private final Shelf shelf;
    private final Signal changed = new Signal();

    public TermService(Database database, History history, AuditService audit) {
        this.database = database;
        this.history = history;
        this.audit = audit;
        this.store = new LexiconStore(database);
        this.table = audit.watched(store, new TermWitness());
        this.edits = new Edits(database, history);
        this.shelf = new Shelf(this::shipped, store::findAll);
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Also after an import of a whole workspace, which writes terms past this.
    public void fireChanged() {
        shelf.forget();
        changed.fire();
    }

    /// The bureau's own records as they stand in the database, in the order they were made.
    public List<OwnTerm> own() {
        return store.findAll();
    }

    public List<Term> shipped() {
        return ShippedLists.terms();
    }

    /// Everything there is, the bureau's own first.
    public List<Entry> entries() {
        return shelf.lists().entries();
    }

    /// Writes a term as the bureau's own.
    ///
    /// @param before what it takes the place of; `null` for a new one
    public Entry save(@Nullable Entry before, Term term, boolean enabled) {
        TermWords.fault(term.text()).ifPresent(key -> {
            throw new UserException(key);
        });
        var all = TermPolicy.byKey(entries());
        if (TermPolicy.isNoRule(term, all)) {
            throw new UserException("lexicon.fault.no-rule", term.text());
        }
        var known = all.get(OwnTerm.Key.of(term));
        var isAnother = known != null
                && (before == null || !OwnTerm.Key.of(before.term()).equals(OwnTerm.Key.of(term)));
        if (isAnother) {
            throw new UserException("lexicon.fault.exists", term.text());
        }
        write(
                List.of(new Wanted(before == null ? null : records().get(before.id()), term, enabled)),
                "lexicon.edit.save",
                term.text());
        return Objects.requireNonNull(TermPolicy.byKey(entries()).get(OwnTerm.Key.of(term)));
    }

    /// Takes out what the bureau has written; shipped entries stay, those rewritten are again as they came.
    public void delete(List<Entry> entries) {
        var ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
        var gone = shelf.lists().own().stream()
                .filter(o -> ids.contains(o.id()))
                .map(Change::removed)
                .toList();
        edits.apply(table, gone, this::fireChanged, "lexicon.edit.delete", gone.size());
    }

    /// Puts entries in force, or out of it; shipped ones as well as one's own.
    public void enable(List<Entry> entries, boolean enabled) {
        var records = records();
        var wanted = entries.stream()
                .filter(entry -> entry.enabled() != enabled)
                .map(entry -> new Wanted(records.get(entry.id()), entry.term(), enabled))
                .toList();
        write(wanted, enabled ? "lexicon.edit.on" : "lexicon.edit.off", wanted.size());
    }

    /// Reads a file and tells what importing it would do. Writes nothing.
    public TermPlan plan(Path file) {
        return plan(file, Progress.NONE);
    }

    /// The same, for who may cancel it.
    public TermPlan plan(Path file, Progress progress) {
        var read = TermRows.read(file, progress);
        return plan(String.valueOf(file.getFileName()), Sha256.ofFile(file), read);
    }

    private TermPlan plan(String name, String sha256, TermRows.Read read) {
        return TermPolicy.plan(name, sha256, read, TermPolicy.byKey(entries()));
    }

    /// Takes the file in as one transaction and one undoable step. What the lists say by now counts, not what they said
    /// when the plan was made; the answer tells what was done.
    public TermPlan carryOut(TermPlan asked) {
        return carryOut(asked, Progress.NONE);
    }

    /// The same, for who may cancel it: nothing is written then.
    public TermPlan carryOut(TermPlan asked, Progress progress) {
        var rows = asked.lines().stream().map(TermPlan.Line::row).toList();
        var plan = plan(asked.fileName(), asked.sha256(), new TermRows.Read(rows, asked.refused()));
        var records = records();
        var changes = changes(plan.lines().stream()
                .filter(line -> line.verdict() != Verdict.IDENTICAL)
                .map(line -> new Wanted(
                        line.before() == null ? null : records.get(line.before().id()),
                        line.row().term(),
                        line.row().enabled()))
                .toList());
        if (changes.isEmpty()) {
            return plan;
        }
        var back = changes.reversed().stream().map(Change::reversed).toList();
        take(changes, TermWitness.told(AuditAction.LEXICON_IMPORTED, plan), progress);
        history.record(new Edit(
                "lexicon.edit.import",
                List.of(plan.fileName(), changes.size()),
                () -> take(back, TermWitness.told(AuditAction.IMPORT_TAKEN_BACK, plan), Progress.NONE),
                () -> take(changes, TermWitness.told(AuditAction.IMPORT_REPEATED, plan), Progress.NONE)));
        return plan;
    }

    private void take(List<Change<OwnTerm>> changes, Deed deed, Progress progress) {
        store.carryOut(changes, audit.entry(deed), progress);
        fireChanged();
    }

    /// A term as it is to be; `record` is what the bureau has written of it so far.
    private record Wanted(@Nullable OwnTerm record, Term term, boolean enabled) {}

    private void write(List<Wanted> wanted, String labelKey, Object fact) {
        edits.apply(table, changes(wanted), this::fireChanged, labelKey, fact);
    }

    /// What is again as it came needs no record: a later version of the program may then bring it up to date.
    private List<Change<OwnTerm>> changes(List<Wanted> wanted) {
        var changes = new ArrayList<Change<OwnTerm>>();
        var shipped = Set.copyOf(shipped());
        long id = wanted.isEmpty() ? 0 : database.newIds(wanted.size());
        for (var one : wanted) {
            var record = one.record();
            var asShipped = one.enabled() && shipped.contains(one.term());
            var after = asShipped ? null : new OwnTerm(record == null ? id++ : record.id(), one.term(), one.enabled());
            if (!Objects.equals(record, after)) {
                changes.add(new Change<>(record, after));
            }
        }
        return changes;
    }

    private Map<Long, OwnTerm> records() {
        return shelf.lists().own().stream().collect(Collectors.toMap(OwnTerm::id, Function.identity()));
    }
}
