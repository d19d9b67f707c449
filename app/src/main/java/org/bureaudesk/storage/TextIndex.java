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

    /// The words of `text`, separated by blanks, as they go into the index. Runs once for every text of an import.
    public static String words(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length() * 3);
        for (int at = 0, end; at < lower.length(); at = end) {
            var kind = Kind.of(lower.codePointAt(at));
            end = endOf(lower, at, kind);
            if (kind != Kind.SIGN) {
                append(out, lower, at, end);
            }
        }
        return out.toString();
    }

    private static int endOf(String text, int from, Kind kind) {
        var end = from;
        while (end < text.length()) {
            var point = text.codePointAt(end);
            if (Kind.of(point) != kind) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static void append(StringBuilder out, String text, int from, int end) {
        if (isWord(text.codePointAt(from))) {
            out.append(text, from, end).append(' ');
            return;
        }
        for (int at = from, next; at < end; at = next) {
            next = at + Character.charCount(text.codePointAt(at));
            var pair = next < end ? next + Character.charCount(text.codePointAt(next)) : next;
            out.append(text, at, pair).append(' ');
        }
    }

    /// What a character counts as: one of a word, a Chinese one or the like, or neither.
    private enum Kind {
        LATIN,
        OTHER,
        SIGN;

        static Kind of(int point) {
            if (point >= 0x4E00 && point <= 0x9FFF) { // the most by far: 中日韩统一表意文字
                return OTHER;
            }
            if (Character.isLetter(point)) {
                return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN ? LATIN : OTHER;
            }
            return switch (Character.getType(point)) {
                case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> LATIN;
                default -> SIGN;
            };
        }
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
        if (isWord(piece.codePointAt(0)) || points.length == 1) {
            return '"' + piece + (open ? "\" *" : "\"");
        }
        var pairs = new StringBuilder("\"");
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.append(i == 0 ? "" : " ").appendCodePoint(points[i]).appendCodePoint(points[i + 1]);
        }
        return pairs.append('"').toString();
    }

    private static List<String> pieces(String run) {
        return LATIN.matcher(run).results().map(MatchResult::group).toList();
    }

    /// Whether a run that begins with this is made of letters or digits that stand as a word of their own.
    private static boolean isWord(int first) {
        return Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN || Character.isDigit(first);
    }
}
