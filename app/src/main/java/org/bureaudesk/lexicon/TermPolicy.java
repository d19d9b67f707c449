package org.bureaudesk.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.lexicon.Entry.Origin;
import org.bureaudesk.lexicon.TermPlan.Verdict;
import org.bureaudesk.lexicon.list.TermRows;
import org.bureaudesk.text.Messages;

/// How shipped and own terms make one list, and what rows of a file would change in it. Pure.
final class TermPolicy {

    private TermPolicy() {}

    /// The own terms, the newest first, then the shipped ones in their order. An own record stands for the shipped one
    /// of the same key; where it says the same, it only says whether that counts.
    static List<Entry> entries(List<Term> shipped, List<OwnTerm> own) {
        var records = new HashMap<OwnTerm.Key, OwnTerm>();
        own.forEach(o -> records.put(o.key(), o));
        var untouched = new ArrayList<Entry>();
        var spoken = new HashSet<OwnTerm.Key>();
        for (var term : shipped) {
            var record = records.get(OwnTerm.Key.of(term));
            if (record == null) {
                untouched.add(new Entry(0, term, true, Origin.SHIPPED));
            } else if (record.term().equals(term)) {
                untouched.add(new Entry(record.id(), term, record.enabled(), Origin.SHIPPED));
                spoken.add(record.key());
            }
        }
        var entries = new ArrayList<Entry>();
        own.reversed().stream()
                .filter(o -> !spoken.contains(o.key()))
                .map(o -> new Entry(o.id(), o.term(), o.enabled(), Origin.OWN))
                .forEach(entries::add);
        entries.addAll(untouched);
        return entries;
    }

    static Map<OwnTerm.Key, Entry> byKey(List<Entry> entries) {
        var known = new HashMap<OwnTerm.Key, Entry>();
        entries.forEach(entry -> known.putIfAbsent(OwnTerm.Key.of(entry.term()), entry));
        return known;
    }

    /// What the rows would do. Of rows that name the same term the last one counts, and the others are told.
    static TermPlan plan(String fileName, String sha256, TermRows.Read read, Map<OwnTerm.Key, Entry> known) {
        var last = new LinkedHashMap<OwnTerm.Key, TermRows.Row>();
        var refused = new ArrayList<>(read.refused());
        for (var row : read.rows()) {
            if (isNoRule(row.term(), known)) {
                refused.add(
                        new TermRows.Refused(row.number(), "term", row.term().text(), "lexicon.reason.no-rule"));
                continue;
            }
            var earlier = last.put(OwnTerm.Key.of(row.term()), row);
            if (earlier != null && !earlier.term().equals(row.term())) {
                refused.add(new TermRows.Refused(
                        earlier.number(), "term", earlier.term().text(), "lexicon.reason.twice"));
            }
        }
        var lines =
                last.values().stream().map(row -> line(row, fileName, known)).toList();
        return new TermPlan(fileName, sha256, lines, refused);
    }

    /// Whether it speaks of a rule the program did not come with.
    static boolean isNoRule(Term term, Map<OwnTerm.Key, Entry> known) {
        if (term.kind() != TermKind.RULE) {
            return false;
        }
        var rule = known.get(OwnTerm.Key.of(term));
        return rule == null || !rule.term().replacement().equals(term.replacement());
    }

    private static TermPlan.Line line(TermRows.Row row, String fileName, Map<OwnTerm.Key, Entry> known) {
        var before = known.get(OwnTerm.Key.of(row.term()));
        var filled = row.hasSource()
                ? row
                : new TermRows.Row(
                        row.number(),
                        withSource(
                                row.term(),
                                before == null ? fileName : before.term().source()),
                        row.enabled(),
                        true);
        if (before == null) {
            return new TermPlan.Line(filled, Verdict.NEW, null);
        }
        var same = before.term().equals(filled.term()) && before.enabled() == filled.enabled();
        return new TermPlan.Line(filled, same ? Verdict.IDENTICAL : Verdict.CHANGED, before);
    }

    private static Term withSource(Term term, String source) {
        return new Term(
                term.text(),
                term.kind(),
                term.category(),
                term.severity(),
                term.replacement(),
                source,
                term.titleOnly(),
                term.guarded(),
                term.since());
    }

    /// The terms the check goes by: own ones that count, and shipped ones no own record stands for.
    static List<Term> inForce(List<Term> shipped, List<OwnTerm> own) {
        var spoken = new HashSet<OwnTerm.Key>();
        own.forEach(o -> spoken.add(o.key()));
        var terms = new ArrayList<Term>();
        shipped.stream().filter(t -> !spoken.contains(OwnTerm.Key.of(t))).forEach(terms::add);
        var ours = Messages.in(Locale.SIMPLIFIED_CHINESE).text(Category.OWN.messageKey());
        own.stream()
                .filter(OwnTerm::enabled)
                .map(o -> o.term().source().isEmpty() ? withSource(o.term(), ours) : o.term())
                .forEach(terms::add); // a finding says whose list it is by
        return terms;
    }
}
