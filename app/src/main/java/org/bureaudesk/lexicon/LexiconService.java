package org.bureaudesk.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.LengthLimit;
import org.bureaudesk.check.Link;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.bureaudesk.lexicon.list.TermRows;
import org.bureaudesk.rules.Rule.LimitRule.Limit;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Checks drafts by the lists in force, and keeps the bureau's own. Thread-safe; does database work. The first check
/// after a change builds the engine.
public final class LexiconService {

    private final Supplier<Rules> rules;
    private final Database database;
    private final LexiconStore store;
    private final Edits edits;
    private final Signal changed = new Signal();
    private @Nullable CheckEngine engine;

    LexiconService(Database database, History history, Supplier<Rules> rules) {
        this.rules = rules;
        this.database = database;
        this.store = new LexiconStore(database);
        this.edits = new Edits(database, history);
    }

    /// Runs after every change of the lists, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// What there is to look at in the draft, in the order of the places.
    public List<Finding> check(Draft draft) {
        return engine().check(draft);
    }

    /// Every link of the draft, also those nothing is wrong with.
    public List<Link> links(Draft draft) {
        return engine().links(draft);
    }

    /// The engine as the lists stand now; hold it for the length of one job, not longer.
    public synchronized CheckEngine engine() {
        var known = engine;
        var limits = limits();
        if (known == null || !limits.equals(known.lists().limits())) { // the rules in force may have changed
            known = CheckEngine.of(lists(limits));
            engine = known;
        }
        return known;
    }

    /// The bureau's own entries, in the order they were made.
    public List<OwnTerm> own() {
        return store.findAll();
    }

    /// The entries the program came with.
    public List<Term> shipped() {
        return ShippedLists.terms();
    }

    /// Puts an entry in force, or out of it; one of the shipped lists as well as one's own.
    public void enable(Term term, boolean enabled) {
        take(List.of(new TermRows.Row(0, term, enabled)), false);
    }

    /// Takes the terms of a file into the bureau's own list as one undoable step; with `dryRun` says only what it
    /// would do.
    ///
    /// @param messages whose names of kinds, categories and severities the file may use
    public TermImport importFile(Path file, Messages messages, boolean dryRun) {
        var read = TermRows.read(file, messages);
        var counts = take(read.rows(), dryRun);
        return new TermImport(counts[0], counts[1], counts[2], read.refused());
    }

    private int[] take(List<TermRows.Row> rows, boolean dryRun) {
        var known = new LinkedHashMap<OwnTerm.Key, OwnTerm>();
        store.findAll().forEach(own -> known.put(own.key(), own));
        var wanted = new LinkedHashMap<OwnTerm.Key, TermRows.Row>();
        rows.forEach(row -> wanted.put(OwnTerm.Key.of(row.term()), row));
        var changes = new ArrayList<Change<OwnTerm>>();
        int added = 0;
        long id = dryRun ? 0 : database.newIds(Math.max(1, wanted.size()));
        for (var entry : wanted.entrySet()) {
            var before = known.get(entry.getKey());
            var row = entry.getValue();
            var after = new OwnTerm(before == null ? id++ : before.id(), row.term(), row.enabled());
            if (!after.equals(before)) {
                changes.add(new Change<>(before, after));
                added += before == null ? 1 : 0;
            }
        }
        if (!dryRun) {
            edits.apply(store, changes, this::fireChanged, "lexicon.edit.terms", changes.size());
        }
        return new int[] {added, changes.size() - added, wanted.size() - changes.size()};
    }

    /// Forgets the engine: lists or rules have changed.
    public void fireChanged() {
        synchronized (this) {
            engine = null;
        }
        changed.fire();
    }

    private Lists lists(List<LengthLimit> limits) {
        var own = store.findAll();
        var off = new HashSet<OwnTerm.Key>();
        own.forEach(o -> off.add(o.key())); // one's own stands for the shipped one of the same name
        var terms = new ArrayList<Term>();
        ShippedLists.terms().stream()
                .filter(t -> !off.contains(OwnTerm.Key.of(t)))
                .forEach(terms::add);
        own.stream().filter(OwnTerm::enabled).map(OwnTerm::term).forEach(terms::add);
        terms.addAll(posts(own));
        return new Lists(terms, ShippedLists.titles(), ShippedLists.folding(), limits, ShippedLists.links());
    }

    /// The titles of the leaders, each with the names of those who hold it.
    private static List<Term> posts(List<OwnTerm> own) {
        var names = new LinkedHashMap<String, String>();
        own.stream()
                .filter(o -> o.enabled() && o.term().kind() == TermKind.PERSON)
                .forEach(o -> split(o.term().replacement())
                        .forEach(title -> names.merge(title, o.term().text(), (a, b) -> a + "、" + b)));
        return names.entrySet().stream().map(LexiconService::post).toList();
    }

    private static List<String> split(String titles) {
        return List.of(titles.split("[、,，;；/ ]+", -1)).stream()
                .filter(t -> !t.isBlank())
                .toList();
    }

    private static Term post(Map.Entry<String, String> title) {
        return new Term(
                title.getKey(),
                TermKind.POST,
                Category.OFFICIAL_NAME,
                Severity.GRAVE,
                title.getValue(),
                "",
                false,
                false,
                null);
    }

    private List<LengthLimit> limits() {
        var inForce = rules.get();
        var limits = new ArrayList<LengthLimit>();
        for (var platform : Platform.values()) {
            inForce.limit(platform, Limit.TITLE_CHARACTERS)
                    .ifPresent(l -> limits.add(
                            new LengthLimit(platform, Field.TITLE, l.rule().most())));
            inForce.limit(platform, Limit.SUMMARY_CHARACTERS)
                    .ifPresent(l -> limits.add(
                            new LengthLimit(platform, Field.SUMMARY, l.rule().most())));
        }
        return limits;
    }
}
