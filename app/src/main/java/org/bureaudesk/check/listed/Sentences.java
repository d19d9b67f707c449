package org.bureaudesk.check.listed;

import org.bureaudesk.check.scan.Scan;

/// What belongs to one sentence (句) for the sense of a word in it: what is quoted belongs to who says it, a question to
/// its answer.
final class Sentences {

    private static final int FARTHEST = 160;
    /// 不能。 Whoever answers so says why in the next sentence.
    private static final int SHORT_ANSWER = 12;
    private static final String CLOSING = "”’」』";

    private final Scan scan;

    Sentences(Scan scan) {
        this.scan = scan;
    }

    /// Where the sentence around `place` begins; of a quotation, that which leads to it.
    int start(int place) {
        int from = scan.sentenceStart(place, FARTHEST);
        int open = openQuote(place);
        return open < 0 ? from : Math.min(from, scan.sentenceStart(open, FARTHEST));
    }

    private int openQuote(int place) {
        int first = scan.lineStart(place, FARTHEST);
        int open = -1;
        for (int i = first; i < place; i++) {
            var c = scan.charAt(i);
            open = c == '“' ? i : c == '”' ? -1 : open;
        }
        return open;
    }

    /// Where the sentence around `place` ends; of a quotation, that which follows it.
    int end(int place) {
        int end = scan.sentenceEnd(place, FARTHEST);
        while (end - place < FARTHEST && goesOn(end)) {
            var answered = scan.folded(end) == '?';
            int next = scan.sentenceEnd(end + 1, FARTHEST);
            if (answered && next - end < SHORT_ANSWER && !scan.characters().isBreak(scan.charAt(next))) {
                next = scan.sentenceEnd(next + 1, FARTHEST);
            }
            end = next;
        }
        return end;
    }

    private boolean goesOn(int end) {
        var quoted = scan.charAt(end + 1) != 0 && CLOSING.indexOf(scan.charAt(end + 1)) >= 0;
        return scan.folded(end) == '?' || (quoted && !scan.characters().isBreak(scan.charAt(end)));
    }
}
