package org.bureaudesk.check.rule;

import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Finds doubled marks (。。), half-width marks between Chinese characters, and quotes and brackets without their
/// counterpart (GB/T 15834-2011 标点符号用法).
public final class PunctuationRule implements Rule {

    private static final Kind DOUBLED = new Kind("punctuation.doubled", Category.PUNCTUATION, Severity.NORMAL);
    private static final Kind HALF_WIDTH = new Kind("punctuation.half-width", Category.PUNCTUATION, Severity.HINT);

    private static final String STOPS = "，。、；：,;:？！?!";
    private static final String SHOUTS = "？！?!";
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";
    private static final int MOST_HALF_WIDTH = 20;

    private final PairCheck pairs = new PairCheck();

    @Override
    public void look(Scan scan, Notes notes) {
        var doubledStops = scan.places().doubledStops();
        int done = 0;
        for (int i = 0; i < doubledStops.size(); i++) {
            if (doubledStops.get(i) >= done) {
                done = doubled(scan, doubledStops.get(i), notes);
            }
        }
        halfWidth(scan, notes);
        stops(scan, notes);
        if (!scan.places().brackets().isEmpty()) {
            pairs.look(scan, notes);
        }
    }

    private static void halfWidth(Scan scan, Notes notes) {
        var marks = scan.places().halfMarks();
        int found = 0;
        for (int i = 0; i < marks.size() && found < MOST_HALF_WIDTH; i++) {
            int at = marks.get(i);
            var c = scan.charAt(at);
            if (!isStop(scan, at + 1) && isAmongHan(scan, at, c)) {
                notes.replace(scan, HALF_WIDTH, at, at + 1, FULL.substring(HALF.indexOf(c), HALF.indexOf(c) + 1));
                found++;
            }
        }
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
        notes.replace(scan, shouting ? DOUBLED.as(Severity.HINT) : DOUBLED, start, end, first);
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

    /// A dot where a full stop should be: after a Chinese word, at the end of a line or before another.
    private static void stops(Scan scan, Notes notes) {
        var dots = scan.places().dots();
        for (int i = 0; i < dots.size(); i++) {
            int at = dots.get(i);
            var next = scan.charAt(at + 1);
            if (scan.isHan(at - 1)
                    && scan.isHan(at - 2)
                    && scan.charAt(at) == '.'
                    && (next == 0 || scan.characters().isBreak(next) || (scan.isHan(at + 1) && scan.isHan(at - 3)))
                    && next != '.') {
                notes.replace(scan, HALF_WIDTH, at, at + 1, "。");
            }
        }
    }
}
