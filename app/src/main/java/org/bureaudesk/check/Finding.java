package org.bureaudesk.check;

import java.util.Comparator;
import java.util.List;

/// Something in a draft a person should look at; the text itself is never altered.
///
/// @param rule which rule found it, `privacy.mobile`; stable
/// @param start first UTF-16 unit of the place in the original text of `field`; @param end one past the last
/// @param text the original text of the place
/// @param facts what the explanation names besides the text
/// @param replacement what could stand there instead; empty where that is for a person to find
public record Finding(
        String rule,
        Category category,
        Severity severity,
        Field field,
        int start,
        int end,
        String text,
        List<Object> facts,
        String replacement) {

    /// By place, the gravest first where two begin at the same place.
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::field)
            .thenComparingInt(Finding::start)
            .thenComparing(Finding::severity)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::rule);

    public Finding {
        if (start < 0 || end < start || text.length() != end - start) {
            throw new IllegalArgumentException("No place: %d to %d, “%s”".formatted(start, end, text));
        }
        facts = List.copyOf(facts);
    }

    /// Why it was found. The found text is the first fact.
    public Wording message() {
        var all = new java.util.ArrayList<Object>();
        all.add(text);
        all.addAll(facts);
        return new Wording("check.finding." + rule, all);
    }

    /// What could be done about it.
    public Wording advice() {
        return replacement.isEmpty()
                ? new Wording("check.advice." + category.id(), List.of())
                : Wording.of("check.advice.replace", replacement);
    }

    public Finding withSeverity(Severity newSeverity) {
        return new Finding(rule, category, newSeverity, field, start, end, text, facts, replacement);
    }

    /// Whether the other one stands wholly inside this one.
    public boolean covers(Finding other) {
        return field == other.field && start <= other.start && other.end <= end;
    }
}
