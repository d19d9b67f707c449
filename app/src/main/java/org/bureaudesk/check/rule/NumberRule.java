package org.bureaudesk.check.rule;

import org.bureaudesk.check.scan.Ints;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.value.Figures;

/// Finds the numbers that point to a person: 身份证, 手机, 银行卡; office telephones as a hint.
///
/// A row of digits is tried as a whole, then each part between gaps; what stands around it decides whether it is an
/// amount, a coordinate or the number of an order.
public final class NumberRule implements Rule {

    private static final int FEWEST = 7;
    private static final int HAN_ROW = 3;

    private final NumberKinds kinds;

    /// @param latest the last year a person can be born in
    public NumberRule(Words words, int latest) {
        kinds = new NumberKinds(words, latest);
    }

    @Override
    public void look(Scan scan, Notes notes) {
        rows(scan, scan.places().digits(), 1, notes);
        rows(scan, scan.places().numerals(), HAN_ROW, notes);
    }

    private void rows(Scan scan, Ints starts, int least, Notes notes) {
        int done = 0;
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            if (start >= done && beginsRow(scan, start, least) && Figures.hasAtLeast(scan, start, FEWEST)) {
                var figures = Figures.read(scan, start);
                done = Math.max(done, figures.end());
                judge(scan, figures, notes);
            }
        }
    }

    /// Not in the middle of one already read, and long enough to be worth reading.
    private static boolean beginsRow(Scan scan, int start, int least) {
        if (Figures.valueAt(scan, start - 1) >= 0) {
            return false;
        }
        for (int i = 1; i < least; i++) {
            if (Figures.valueAt(scan, start + i) < 0) {
                return false;
            }
        }
        return true;
    }

    private void judge(Scan scan, Figures figures, Notes notes) {
        if (!judge(scan, figures, false, notes)) {
            judge(scan, figures, true, notes);
        }
    }

    /// The whole row, then its parts.
    ///
    /// @param faulty whether numbers with a wrong check digit count: only where no part is a right one
    private boolean judge(Scan scan, Figures figures, boolean faulty, Notes notes) {
        if (kinds.judge(scan, figures, faulty, notes)) {
            return true;
        }
        int from = 0;
        for (int i = 1; i <= figures.count(); i++) {
            if (i == figures.count() || figures.breaksBefore(i) || changesScript(scan, figures, i)) {
                from = judgePart(scan, figures, from, i, new Judging(faulty, notes));
            }
        }
        return from > 0;
    }

    private record Judging(boolean faulty, Notes notes) {}

    private static boolean changesScript(Scan scan, Figures figures, int i) {
        return scan.isDigit(figures.place(i)) != scan.isDigit(figures.place(i - 1));
    }

    /// Tries the digits from `from` to `to`; where they are nothing, they may still begin what follows.
    private int judgePart(Scan scan, Figures figures, int from, int to, Judging judging) {
        for (int start = from; start < to; start = nextPart(scan, figures, start, to)) {
            if (to - start >= FEWEST && kinds.judge(scan, figures.part(start, to), judging.faulty(), judging.notes())) {
                return to;
            }
        }
        return from;
    }

    private static int nextPart(Scan scan, Figures figures, int start, int to) {
        int next = start + 1;
        while (next < to && !figures.breaksBefore(next) && !changesScript(scan, figures, next)) {
            next++;
        }
        return next;
    }
}
