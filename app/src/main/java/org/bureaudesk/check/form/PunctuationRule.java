package org.bureaudesk.check.form;

import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.rule.Rule;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Scan;

/// Finds doubled marks (。。), half-width marks between Chinese characters, and quotes and brackets without their
/// counterpart (GB/T 15834-2011 标点符号用法).
public final class PunctuationRule implements Rule {

    private static final Kind DOUBLED = new Kind("punctuation.doubled", Category.PUNCTUATION, Severity.NORMAL);
    private static final Kind HALF_WIDTH = new Kind("punctuation.half-width", Category.PUNCTUATION, Severity.HINT);

    private static final Kind FIRST = HALF_WIDTH.as(Severity.NORMAL);

    private static final String STOPS = "，。、；：,;:？！?!";
    private static final String SHOUTS = "？！?!";
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";
    private static final int MOST_HALF_WIDTH = 20;

    private static final int SHOUTED = 3;

    private final PairCheck pairs = new PairCheck();
    private final QuoteCheck quotes;

    public PunctuationRule(Words words) {
        this.quotes = new QuoteCheck(words);
    }

    @Override
    public void look(Scan scan, Notes notes) {
        var doubledStops = scan.places().doubledStops();
        int done = 0;
        for (int i = 0; i < doubledStops.size(); i++) {
            if (doubledStops.get(i) >= done) {
                done = doubled(scan, doubledStops.get(i), notes);
            }
        }
        quotes.look(scan, notes);
        int found = halfWidth(scan, notes);
        stops(scan, found, notes);
        straightQuotes(scan, notes);
        QuoteCheck.lineStarts(scan, scan.places().lineStops(), notes);
        if (!scan.places().brackets().isEmpty()) {
            pairs.look(scan, notes);
        }
    }

    /// The first weighs for all: who writes one writes many. Brackets are a matter of taste.
    private static int halfWidth(Scan scan, Notes notes) {
        var marks = scan.places().halfMarks();
        int found = 0;
        for (int i = 0; i < marks.size() && found < MOST_HALF_WIDTH; i++) {
            int at = marks.get(i);
            var c = scan.charAt(at);
            if (!isStop(scan, at + 1)
                    && isAmongHan(scan, at, c)
                    && !notes.isTaken(scan, Category.PUNCTUATION, at, at + 1)) {
                var kind = c == '(' || c == ')' || found > 0 ? HALF_WIDTH : FIRST;
                notes.replace(scan, kind, at, at + 1, FULL.substring(HALF.indexOf(c), HALF.indexOf(c) + 1));
                found += c == '(' || c == ')' ? 0 : 1;
            }
        }
        return found;
    }

    private static int doubled(Scan scan, int start, Notes notes) {
        int end = start;
        boolean shouting = true;
        boolean latin = true;
        while (isStop(scan, end)) {
            shouting &= SHOUTS.indexOf(scan.charAt(end)) >= 0;
            latin &= scan.charAt(end) < 0x80;
            end++;
        }
        if (latin && !shouting && (scan.isWord(start - 1) || scan.isWord(end))) {
            return end; // :: and ;; of programs and addresses
        }
        var first = scan.text().substring(start, start + 1);
        notes.replace(scan, shouting && end - start < SHOUTED ? DOUBLED.as(Severity.HINT) : DOUBLED, start, end, first);
        return end;
    }

    private static boolean isStop(Scan scan, int at) {
        return scan.charAt(at) != 0 && STOPS.indexOf(scan.charAt(at)) >= 0;
    }

    private static boolean isAmongHan(Scan scan, int at, char c) {
        var before = scan.isHan(at - 1) || isClosing(scan.charAt(at - 1));
        var after = scan.isHan(at + 1);
        return switch (c) {
            case '(' -> before || after;
            case ')' -> before;
            default -> before && !scan.isWord(at + 1);
        };
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '》' || c == '）' || c == '】' || c == '〕';
    }

    private static int beyondDots(Scan scan, int from) {
        int end = from;
        while (scan.folded(end) == '.') {
            end++;
        }
        return end;
    }

    /// A dot where a full stop should be: after a Chinese word, at the end of a line or before another.
    private static void stops(Scan scan, int marks, Notes notes) {
        int found = marks;
        var dots = scan.places().dots();
        for (int i = 0; i < dots.size(); i++) {
            int at = dots.get(i);
            var next = scan.charAt(at + 1);
            if (scan.folded(at + 1) == '.' && scan.isHan(at - 1)) {
                notes.replace(scan, DOUBLED, at, beyondDots(scan, at), "……");
            } else if (scan.isHan(at - 1)
                    && scan.isHan(at - 2)
                    && scan.charAt(at) == '.'
                    && (next == 0 || scan.characters().isBreak(next) || (scan.isHan(at + 1) && scan.isHan(at - 3)))
                    && next != '.') {
                notes.replace(scan, found == 0 ? FIRST : HALF_WIDTH, at, at + 1, "。");
                found++;
            }
        }
    }

    /// " beside Chinese.
    private static void straightQuotes(Scan scan, Notes notes) {
        var marks = scan.places().marks();
        for (int i = 0; i < marks.size(); i++) {
            int at = marks.get(i);
            if (scan.charAt(at) == '"' && (scan.isHan(at - 1) || scan.isHan(at + 1))) {
                notes.add(scan, HALF_WIDTH, at, at + 1);
            }
        }
    }
}
