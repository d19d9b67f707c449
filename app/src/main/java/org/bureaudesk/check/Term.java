package org.bureaudesk.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One entry of a list (词条).
///
/// @param text as people write it; found in every width, script and case, and with noise between its characters;
/// `转发…好运`
/// is found where the second part follows the first in the same sentence, a few characters on
/// @param category what a finding of it is about; of a guard, what it guards against; of an allow-phrase, nothing
/// @param replacement right form, new name or title; empty where there is none
/// @param source why it is in the list
/// @param titleOnly whether it matters in titles only
/// @param guarded whether a guard near it makes it a hint
/// @param since from when a name is outdated; `null` for ever
public record Term(
        String text,
        TermKind kind,
        Category category,
        Severity severity,
        String replacement,
        String source,
        boolean titleOnly,
        boolean guarded,
        @Nullable LocalDate since) {

    public Term {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A term without text");
        }
    }

    /// What parts the halves of a term with a gap.
    public static final char GAP = '…';

    public boolean hasGap() {
        return text.indexOf(GAP) > 0 && tailStart() < text.length();
    }

    /// The part the automaton looks for.
    public String head() {
        return hasGap() ? text.substring(0, text.indexOf(GAP)) : text;
    }

    /// What must follow; empty where there is no gap.
    public String tail() {
        return hasGap() ? text.substring(tailStart()) : "";
    }

    /// The Chinese ellipsis (省略号) is two signs; who writes it means one gap.
    private int tailStart() {
        int start = text.indexOf(GAP);
        while (start < text.length() && text.charAt(start) == GAP) {
            start++;
        }
        return start;
    }

    public static Term banned(String text, Category category, Severity severity) {
        return new Term(text, TermKind.BANNED, category, severity, "", "", false, true, null);
    }

    public static Term allowed(String text) {
        return new Term(text, TermKind.ALLOWED, Category.OWN, Severity.HINT, "", "", false, false, null);
    }

    public static Term guard(String text, Category against) {
        return new Term(text, TermKind.GUARD, against, Severity.HINT, "", "", false, false, null);
    }
}
