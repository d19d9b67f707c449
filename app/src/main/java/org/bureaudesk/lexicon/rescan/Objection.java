package org.bureaudesk.lexicon.rescan;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Wording;

/// What a list objects to in a published post, however often it stands there.
///
/// @param start, end where it stands first
/// @param excerpt the words around that place
/// @param times how often it stands there
public record Objection(
        String rule,
        Category category,
        Severity severity,
        Field field,
        int start,
        int end,
        String text,
        String excerpt,
        List<String> facts,
        String replacement,
        int times) {

    private static final int AROUND = 18;

    public Objection {
        facts = List.copyOf(facts);
    }

    static Objection of(Finding finding, String whole) {
        int from = Math.max(0, finding.start() - AROUND);
        int to = Math.min(whole.length(), finding.end() + AROUND);
        var excerpt = (from > 0 ? "…" : "") + whole.substring(from, to) + (to < whole.length() ? "…" : "");
        return new Objection(
                finding.rule(),
                finding.category(),
                finding.severity(),
                finding.field(),
                finding.start(),
                finding.end(),
                finding.text(),
                excerpt.replaceAll("\\s+", " "),
                finding.facts().stream()
                        .map(fact -> fact.toString().replace('\n', ' '))
                        .toList(),
                finding.replacement(),
                1);
    }

    Objection again() {
        return new Objection(rule, category, severity, field, start, end, text, excerpt, facts, replacement, times + 1);
    }

    /// What makes it the same objection in the same text: the words and what the term says of them, not the place.
    List<Object> print() {
        return List.of(rule, category, severity, text, facts, replacement);
    }

    /// Why the list objects.
    public Wording message() {
        var all = new ArrayList<Object>();
        all.add(text);
        all.addAll(facts);
        return new Wording("check.finding." + rule, all);
    }
}
