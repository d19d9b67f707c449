package org.bureaudesk.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.LengthLimit;
import org.bureaudesk.check.Link;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.bureaudesk.rules.Rule.LimitRule.Limit;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.storage.Workspace;
import org.jspecify.annotations.Nullable;

/// Checks drafts by the lists in force. Thread-safe; does database work. The first check after a change of the lists
/// builds the engine, later starts of the program find it in a file.
public final class LexiconService {

    private final Supplier<Rules> rules;
    private final TermService terms;
    private final HostService hosts;
    private final LexiconStore store;
    private final EngineCache cache;
    private final Signal changed = new Signal();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable CheckEngine engine;

    /// @param rules the rules in force, for the lengths a platform takes
    /// @param workspace whose terms count, and where the engine is kept in a file that may be deleted at any time
    public LexiconService(TermService terms, HostService hosts, Supplier<Rules> rules, Workspace workspace) {
        this.store = new LexiconStore(workspace.database());
        this.cache = new EngineCache(workspace.cache().resolve("check-index.bin"));
        this.rules = rules;
        this.terms = terms;
        this.hosts = hosts;
        terms.onChange(this::fireChanged);
        hosts.onChange(this::fireChanged);
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

    /// The engine as the lists stand now; hold it for the length of one job, not longer. Who asks while it is being
    /// built
    /// waits for it; who changes the lists meanwhile does not.
    public CheckEngine engine() {
        var known = known();
        return known != null ? known : made();
    }

    private synchronized CheckEngine made() {
        var known = known();
        while (known == null) {
            int before = changes.get();
            known = newEngine();
            engine = known;
            if (changes.get() != before) { // it is of lists that no longer hold
                engine = null;
                known = null;
            }
        }
        return known;
    }

    private @Nullable CheckEngine known() {
        var known = engine;
        return known != null && limits().equals(known.beside().limits()) ? known : null; // so may the rules in force
    }

    /// Looks for a kept one first. Terms are made and phrases read only where there is none: that takes longer than all
    /// the rest.
    private CheckEngine newEngine() {
        var kept = cache.read(() -> Sources.of(store.image()), () -> beside(ShippedLists.context()));
        if (kept != null) {
            return kept;
        }
        var look = store.look();
        return cache.build(Sources.of(look.image()), lists(look.terms(), beside(ShippedLists.words())));
    }

    private SideLists beside(Map<WordUse, List<String>> words) {
        return new SideLists(ShippedLists.titles(), words, limits(), hosts.inForce(), choices());
    }

    /// Tells one state of the lists from another: terms, hosts and what the program came with. No term is made for it.
    public String print() {
        var ours = hosts.all().stream()
                .filter(Host::enabled)
                .map(Host::key)
                .collect(Collectors.joining("\n", "\n", ""))
                .getBytes(StandardCharsets.UTF_8);
        return Sha256.of(Sources.joined(ShippedLists.sources(), store.image(), ours));
    }

    /// Forgets the engine: lists or rules have changed.
    public void fireChanged() {
        changes.incrementAndGet();
        engine = null;
        changed.fire();
    }

    private Lists lists(List<OwnTerm> own, SideLists beside) {
        var all = new ArrayList<>(TermPolicy.inForce(terms.shipped(), own));
        all.addAll(posts(own));
        return new Lists(all, ShippedLists.folding(), beside);
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

    private RuleChoices choices() {
        var off = new HashSet<String>();
        var most = new HashMap<String, Severity>();
        for (var own : store.findRules()) {
            var rule = own.term().replacement();
            if (own.enabled()) {
                most.put(rule, own.term().severity());
            } else {
                off.add(rule);
            }
        }
        return new RuleChoices(off, most);
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
