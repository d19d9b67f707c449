package org.bureaudesk.check.scan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// A few words in whose company a number or a name means this or that (语境用语), looked for in a short stretch of a text
/// as it was written, each unit folded. Immutable.
public final class WordSet {

    private static final String[] NONE = {};

    private final long[] firsts = new long[1 << 10];
    private final long[] lasts = new long[1 << 10];
    private final Map<Character, String[]> byFirst = new HashMap<>();
    private int longest;

    /// @param words without blanks around them, in any case and width
    public WordSet(Collection<String> words, Characters characters) {
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        words.stream()
                .map(characters::foldAll)
                .filter(w -> !w.isEmpty())
                .sorted(longestFirst)
                .forEach(this::add);
    }

    private void add(String word) {
        var first = word.charAt(0);
        firsts[first >> 6] |= 1L << first;
        var last = word.charAt(word.length() - 1);
        lasts[last >> 6] |= 1L << last;
        var known = byFirst.getOrDefault(first, NONE);
        var more = java.util.Arrays.copyOf(known, known.length + 1);
        more[known.length] = word;
        byFirst.put(first, more);
        longest = Math.max(longest, word.length());
    }

    /// Where the longest word that begins at `at` ends, at most at `to`; -1 where none does.
    public int endOf(Scan scan, int at, int to) {
        var c = scan.folded(at);
        if ((firsts[c >> 6] >>> c & 1) == 0) {
            return -1;
        }
        for (var word : byFirst.getOrDefault(c, NONE)) {
            if (at + word.length() <= to && stands(scan, word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }

    private static boolean stands(Scan scan, String word, int at) {
        for (int i = 1; i < word.length(); i++) {
            if (scan.folded(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word ends with the folded unit.
    public boolean mayEndWith(char c) {
        return (lasts[c >> 6] >>> c & 1) != 0;
    }

    /// Whether one of the words ends right before `at`, not beginning before `from`.
    public boolean endsAt(Scan scan, int from, int at) {
        return beginOf(scan, from, at) >= 0;
    }

    /// Where the longest of the words begins that end right before `at`, not before `from`; -1 where none does.
    public int beginOf(Scan scan, int from, int at) {
        if (!mayEndWith(scan.folded(at - 1))) {
            return -1;
        }
        for (int i = from; i < at; i++) {
            if (endOf(scan, i, at) == at) {
                return i;
            }
        }
        return -1;
    }

    /// Whether one of the words stands between the two places.
    public boolean isBetween(Scan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (endOf(scan, i, to) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The farthest end of a word between the two places; -1 where there is none.
    public int lastEnd(Scan scan, int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            last = Math.max(last, endOf(scan, i, to));
        }
        return last;
    }

    /// Whether the whole of the text from `start` to `end` stands within one of the words.
    public boolean cover(Scan scan, int start, int end) {
        for (int i = Math.max(0, end - longest); i <= start; i++) {
            if (endOf(scan, i, i + longest) >= end) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word begins between `from` and `to`, but not between `start` and `end`; of words within one another
    /// the
    /// longest counts.
    public boolean isBeside(Scan scan, int start, int end, int from, int to) {
        for (int i = from; i < to; i++) {
            int stop = endOf(scan, i, to);
            if (stop >= 0) {
                if (i < start || i >= end) {
                    return true;
                }
                i = stop - 1;
            }
        }
        return false;
    }
}
