package org.bureaudesk.check.scan;

import org.bureaudesk.check.Term;
import org.jspecify.annotations.Nullable;

/// A term as it is told of a place where the automaton found it. Of a term with a gap the automaton looks for one part;
/// the other must stand a few characters before or behind in the same sentence.
///
/// @param other folded, empty where there is no gap; @param before whether the other part comes first
/// @param written what must stand there sign by sign, folded: of a term such as C++ the sought part is one letter; else
/// empty
public record Entry(Term term, String other, boolean before, String written) {

    private static final int WIDEST_LEAP = 12;

    /// @param byTail whether the automaton looks for what stands behind the gap
    static Entry of(Term term, boolean byTail, Characters characters) {
        if (!term.hasGap()) {
            var alone =
                    term.text().length() > 1 && sought(term, byTail, characters).length() == 1;
            return new Entry(term, "", false, alone ? characters.foldAll(term.text()) : "");
        }
        return new Entry(term, characters.normalise(byTail ? term.head() : term.tail()), byTail, "");
    }

    /// What the automaton looks for, folded.
    static String sought(Term term, boolean byTail, Characters characters) {
        return characters.normalise(byTail ? term.tail() : term.head());
    }

    /// How far the whole term may reach, given how long its sought part is; in folded units.
    int longest(int sought) {
        return isGapped() ? sought + WIDEST_LEAP + other.length() : sought;
    }

    public boolean isGapped() {
        return !other.isEmpty();
    }

    /// Whether it stands where the other one stands, given the same place of the sought part.
    public boolean isLike(Entry that) {
        return other.equals(that.other) && before == that.before;
    }

    /// Folded units, the end excluded.
    public record Place(int begin, int end) {}

    /// The place of the whole term where the sought part stands from `begin` to `end`; `null` where the other part is
    /// missing.
    public @Nullable Place place(Scan scan, int begin, int end) {
        if (other.isEmpty()) {
            return written.isEmpty() || isWritten(scan, begin) ? new Place(begin, end) : null;
        }
        if (before) {
            int at = lookBack(scan, begin);
            return at < 0 ? null : new Place(at, end);
        }
        int at = lookOn(scan, end);
        return at < 0 ? null : new Place(begin, at + other.length());
    }

    private boolean isWritten(Scan scan, int at) {
        int sign = written.indexOf(scan.plain()[at]);
        int from = scan.start(at) - sign;
        return from >= 0
                && from + written.length() <= scan.text().length()
                && scan.foldedText(from, from + written.length()).equals(written);
    }

    private int lookOn(Scan scan, int from) {
        var text = scan.plain();
        int last = Math.min(scan.length() - other.length(), from + WIDEST_LEAP);
        for (int i = from; i <= last; i++) {
            if (stands(text, i)) {
                return i;
            }
            if (endsSentence(text[i])) {
                return -1;
            }
        }
        return -1;
    }

    private int lookBack(Scan scan, int to) {
        var text = scan.plain();
        int first = Math.max(0, to - other.length() - WIDEST_LEAP);
        for (int i = to - 1; i >= first; i--) {
            if (i + other.length() <= to && stands(text, i)) {
                return i;
            }
            if (endsSentence(text[i])) {
                return -1;
            }
        }
        return -1;
    }

    private boolean stands(char[] text, int at) {
        for (int k = 0; k < other.length(); k++) {
            if (text[at + k] != other.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '\n';
    }
}
