package org.bureaudesk.check.form;

import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Ints;
import org.bureaudesk.check.scan.Scan;

/// Looks at marks beside other marks: a comma that ends a quotation, a stop behind dots, book titles in book titles,
/// brackets of two widths, marks at the beginning of a line.
final class QuoteCheck {

    private static final Kind MISPLACED = new Kind("punctuation.misplaced", Category.PUNCTUATION, Severity.NORMAL);
    private static final Kind WIDTHS = new Kind("punctuation.half-width", Category.PUNCTUATION, Severity.NORMAL);
    private static final String STOPS = "，。、；：！？";
    private static final String ENDS = "。！？";
    private static final int LONGEST_SAYING = 4;
    private static final int NEAR = 12;

    private final Words words;

    QuoteCheck(Words words) {
        this.words = words;
    }

    void look(Scan scan, Notes notes) {
        var brackets = scan.places().brackets();
        int round = -1;
        int titles = 0;
        int quote = -1;
        for (int i = 0; i < brackets.size(); i++) {
            int at = brackets.get(i);
            switch (scan.charAt(at)) {
                case '（', '(' -> round = at;
                case '）', ')' -> round = widths(scan, round, at, notes);
                case '《' -> nested(scan, at, titles++, notes);
                case '》' -> titles = Math.max(0, titles - 1);
                case '“' -> quote = at;
                case '”' -> quote = quoteEnd(scan, quote, at, notes);
                default -> {}
            }
        }
        ellipses(scan, notes);
    }

    /// （试行) and (试行）.
    private static int widths(Scan scan, int open, int close, Notes notes) {
        if (open >= 0 && scan.charAt(open) == '(' && scan.charAt(close) == '）') {
            notes.replace(scan, WIDTHS, open, open + 1, "（");
        } else if (open >= 0 && scan.charAt(open) == '（' && scan.charAt(close) == ')') {
            notes.replace(scan, WIDTHS, close, close + 1, "）");
        }
        return -1;
    }

    /// The standard wants 〈〉 inside 《》, most offices write 《》.
    private static void nested(Scan scan, int at, int depth, Notes notes) {
        if (depth > 0) {
            notes.add(scan, MISPLACED.as(Severity.HINT), at, at + 1);
        }
    }

    /// 他说：“好，”随后 and “好。”。
    private int quoteEnd(Scan scan, int open, int close, Notes notes) {
        var last = scan.charAt(close - 1);
        var next = scan.charAt(close + 1);
        if (last == '，' || last == '、' || last == '；') {
            var introduced = open > 0 && (scan.charAt(open - 1) == '：' || scan.charAt(open - 1) == ':');
            if (last != '，' || introduced) {
                notes.add(scan, MISPLACED, close - 1, close + 1);
            } else if (!isSaid(scan, close + 1) || endsWithSaying(scan, open)) {
                notes.add(scan, MISPLACED.as(Severity.HINT), close - 1, close + 1);
            }
        } else if (ENDS.indexOf(last) >= 0 && (next == '。' || next == '，')) {
            notes.add(scan, next == '。' ? MISPLACED : MISPLACED.as(Severity.HINT), close - 1, close + 2);
        }
        return -1;
    }

    /// 都说“今年的脐橙卖得好，”: whoever said it is named before.
    private boolean endsWithSaying(Scan scan, int open) {
        return words.of(WordUse.SAYING).endsAt(scan, scan.lineStart(open, LONGEST_SAYING), open);
    }

    private boolean isSaid(Scan scan, int from) {
        return words.of(WordUse.SAYING).isBetween(scan, from, scan.lineEnd(from, NEAR));
    }

    /// A stop before or behind dots that stand for what is left out.
    private static void ellipses(Scan scan, Notes notes) {
        var marks = scan.places().marks();
        for (int i = 0; i < marks.size(); i++) {
            int start = marks.get(i);
            int end = start;
            while (scan.charAt(end) == '…') {
                end++;
            }
            if (end > start) {
                var before = scan.charAt(start - 1) == '、';
                var behind = scan.charAt(end) == '。' || scan.charAt(end) == '，' || scan.charAt(end) == '、';
                if (behind) {
                    notes.add(scan, MISPLACED, start, end + 1);
                } else if (before || end - start != 2) {
                    notes.add(scan, MISPLACED.as(Severity.HINT), before ? start - 1 : start, end);
                }
            }
        }
    }

    /// A line that begins with a stop.
    static void lineStarts(Scan scan, Ints stops, Notes notes) {
        for (int i = 0; i < stops.size(); i++) {
            int at = stops.get(i);
            if (STOPS.indexOf(scan.charAt(at)) >= 0) {
                notes.add(scan, MISPLACED, at, at + 1);
            }
        }
    }
}
