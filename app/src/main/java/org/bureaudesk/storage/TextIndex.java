package org.bureaudesk.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Turns text into words that a full-text index can find Chinese by: every pair of neighbouring characters is a word,
/// and so is the last character of every run, so that one, two or any number of characters can be looked for.
public final class TextIndex {

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}]+|[^\\p{IsLatin}\\p{N}]+");

    private TextIndex() {}

    /// The words of `text`, separated by blanks, as they go into the index.
    public static String words(String text) {
        var out = new StringBuilder(text.length() * 3);
        for (var run : runs(text)) {
            if (isWord(run)) {
                out.append(run).append(' ');
                continue;
            }
            var points = run.codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                out.appendCodePoint(points[i]);
                if (i + 1 < points.length) {
                    out.appendCodePoint(points[i + 1]);
                }
                out.append(' ');
            }
        }
        return out.toString();
    }

    /// The index query that finds what contains every blank-separated part of `sought`; empty where nothing is left of
    /// it. Only the end of a part may be the beginning of a longer word.
    public static String query(String sought) {
        var phrases = new ArrayList<String>();
        var matcher = RUN.matcher(sought.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            var pieces = pieces(matcher.group());
            for (int i = 0; i < pieces.size(); i++) {
                phrases.add(phrase(pieces.get(i), i + 1 == pieces.size()));
            }
        }
        return String.join(" AND ", phrases);
    }

    private static String phrase(String piece, boolean open) {
        var points = piece.codePoints().toArray();
        if (isWord(piece) || points.length == 1) {
            return '"' + piece + (open ? "\" *" : "\"");
        }
        var pairs = new StringBuilder("\"");
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.append(i == 0 ? "" : " ").appendCodePoint(points[i]).appendCodePoint(points[i + 1]);
        }
        return pairs.append('"').toString();
    }

    private static List<String> runs(String text) {
        var runs = new ArrayList<String>();
        var matcher = RUN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            runs.addAll(pieces(matcher.group()));
        }
        return runs;
    }

    private static List<String> pieces(String run) {
        return LATIN.matcher(run).results().map(MatchResult::group).toList();
    }

    /// Whether the run is made of letters or digits that stand as a word of their own.
    private static boolean isWord(String run) {
        var first = run.codePointAt(0);
        return Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN || Character.isDigit(first);
    }
}
