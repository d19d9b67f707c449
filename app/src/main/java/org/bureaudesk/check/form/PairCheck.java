package org.bureaudesk.check.form;

import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Ints;
import org.bureaudesk.check.scan.Scan;

/// Matches quotes, brackets and book-title marks. A text broken into lines by hand is one text, so that a pair may span
/// lines.
final class PairCheck {

    private static final Kind UNPAIRED = new Kind("punctuation.unpaired", Category.PUNCTUATION, Severity.NORMAL);
    /// A comma with nothing behind it: （含外来务工人员，）
    private static final Kind HANGING = new Kind("punctuation.misplaced", Category.PUNCTUATION, Severity.NORMAL);
    private static final String PAUSES = "，、；,;";
    private static final String OPEN = "“‘《〈【〔「『（([";
    private static final String CLOSE = "”’》〉】〕」』）)]";
    private static final int ROUND = OPEN.indexOf('（');
    private static final int ROUND_HALF = OPEN.indexOf('(');
    private static final int DOUBLE_QUOTE = 0;
    private static final int SINGLE_QUOTE = 1;
    private static final int LONGEST_NUMBER = 3;

    void look(Scan scan, Notes notes) {
        var open = new Ints[OPEN.length()];
        var brackets = scan.places().brackets();
        for (int i = 0; i < brackets.size(); i++) {
            int at = brackets.get(i);
            var c = scan.charAt(at);
            int opening = OPEN.indexOf(c);
            int sort = sort(opening >= 0 ? opening : CLOSE.indexOf(c));
            if (open[sort] == null) {
                open[sort] = new Ints();
            }
            if (opening >= 0) {
                open(scan, at, opening, open[sort], notes);
            } else {
                close(scan, at, sort, open[sort], notes);
            }
        }
        for (var left : open) {
            for (int i = 0; left != null && i < left.size(); i++) {
                notes.add(scan, UNPAIRED, left.get(i), left.get(i) + 1);
            }
        }
    }

    /// Round brackets of either width close each other.
    private static int sort(int index) {
        return index == ROUND_HALF ? ROUND : index;
    }

    private static void open(Scan scan, int at, int sort, Ints open, Notes notes) {
        if (!open.isEmpty() && sort == DOUBLE_QUOTE) {
            int before = open.removeLast(); // a quotation over several paragraphs opens each of them
            if (!beginsLine(scan, at)) {
                notes.add(scan, UNPAIRED, before, before + 1);
            }
        }
        open.add(at);
    }

    private static boolean beginsLine(Scan scan, int at) {
        return scan.before(at, LONGEST_NUMBER).isBlank();
    }

    private static void close(Scan scan, int at, int sort, Ints open, Notes notes) {
        if (sort == ROUND && PAUSES.indexOf(scan.charAt(at - 1)) >= 0 && scan.isHan(at - 2)) {
            notes.add(scan, HANGING, at - 1, at);
        }
        if (!open.isEmpty()) {
            open.removeLast();
        } else if (!isHarmless(scan, at, sort)) {
            notes.add(scan, UNPAIRED, at, at + 1);
        }
    }

    /// The apostrophe of a foreign word, the bracket behind the number of a paragraph, a smile.
    private static boolean isHarmless(Scan scan, int at, int sort) {
        if (sort == SINGLE_QUOTE) {
            return scan.isWord(at - 1);
        }
        if (sort != ROUND) {
            return false;
        }
        int i = at;
        while (at - i < LONGEST_NUMBER && isNumber(scan, i - 1)) {
            i--;
        }
        var before = scan.charAt(i - 1);
        return (i < at && !scan.isHan(i - 1) && !scan.isWord(i - 1)) || before == ':' || before == '：' || before == ';';
    }

    private static boolean isNumber(Scan scan, int i) {
        return scan.isWord(i) || ("一二三四五六七八九十".indexOf(scan.charAt(i)) >= 0 && scan.charAt(i) != 0);
    }
}
