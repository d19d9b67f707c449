package org.bureaudesk.check.listed;

import org.bureaudesk.check.scan.Scan;
import org.jspecify.annotations.Nullable;

/// A place in the original text where the characters of a term stand one after the other, perhaps with something
/// between
/// them.
///
/// @param noise whether something was put between its characters; @param doubtful whether that may be mere layout
record Stand(int start, int end, boolean noise, boolean doubtful) {

    private static final int WIDEST_GAP = 4;
    private static final int SHORT = 2;

    /// The place of the folded units from `begin` to `end`; `null` where they are part of a word or too far apart.
    ///
    /// @param gapped whether the term itself leaves a gap, so that what stands between its characters says nothing
    static @Nullable Stand of(Scan scan, int begin, int end, boolean gapped) {
        int start = scan.start(begin);
        int stop = scan.end(end - 1);
        if (cutsWord(scan, start, stop)) {
            return null;
        }
        return gapped || stop - start == end - begin
                ? new Stand(start, stop, false, false)
                : apart(scan, begin, end, new int[] {start, stop});
    }

    private static @Nullable Stand apart(Scan scan, int begin, int end, int[] place) {
        int gaps = 0;
        boolean blanksOnly = true;
        for (int i = begin; i < end - 1; i++) {
            int from = scan.end(i);
            int to = scan.start(i + 1);
            int seen = scan.characters().countSeen(scan.text(), from, to);
            if (seen > WIDEST_GAP) {
                return null;
            }
            if (seen > 0) {
                gaps++;
                blanksOnly &= scan.isBlank(from, to);
            }
        }
        if (gaps == 0) {
            // a rare character of two units, or signs nobody sees
            return new Stand(place[0], place[1], false, false);
        }
        return spaced(scan, place, end - begin, gaps, blanksOnly);
    }

    /// Blanks alone are often layout: then every gap must have one, and two characters with Chinese on both sides stay
    /// doubtful (打赌 博物馆).
    private static @Nullable Stand spaced(Scan scan, int[] place, int length, int gaps, boolean blanksOnly) {
        if (blanksOnly && gaps < length - 1 && length <= SHORT + 1) {
            return null;
        }
        var doubtful = blanksOnly
                && (length <= SHORT || gaps < length - 1)
                && scan.isHan(place[0] - 1)
                && scan.isHan(place[1]);
        return new Stand(place[0], place[1], true, doubtful);
    }

    /// Whether Latin letters or digits at an end of the term go on beyond it: a word of which it is a part.
    private static boolean cutsWord(Scan scan, int start, int end) {
        return (scan.isLetter(start) && scan.isLetter(start - 1))
                || (scan.isDigit(start) && scan.isDigit(start - 1))
                || (scan.isLetter(end - 1) && scan.isLetter(end))
                || (scan.isDigit(end - 1) && scan.isDigit(end));
    }
}
