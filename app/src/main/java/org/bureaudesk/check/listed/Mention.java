package org.bureaudesk.check.listed;

import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Scan;

/// Tells whether a term is spoken of rather than used (提及): denied, or named in quotes.
final class Mention {

    private static final int LONGEST_DENIAL = 4;
    private static final int LONGEST_NAME = 18;
    private static final String COPULAS = "是非";
    private static final String QUOTES = "“‘「『\"";

    private final Scan scan;
    private final Words words;

    Mention(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    /// Whether what stands right before the term, quotes aside, denies or forbids it: 不拉票, 不是“护身符”.
    boolean denies(Sighting sighting) {
        int end = sighting.start();
        if (QUOTES.indexOf(scan.charAt(end - 1)) >= 0) {
            end--;
        }
        return isDenied(end);
    }

    /// Whether what begins at `place` is said not to be so: 不是骗局.
    boolean isSaidNotToBe(int place) {
        return COPULAS.indexOf(scan.charAt(place - 1)) >= 0 && isDenied(place);
    }

    /// A question (要不要拉票) denies nothing, nor does who denies a denial (不得不拉票).
    private boolean isDenied(int end) {
        var denials = words.of(WordUse.NEGATION);
        int begin = denials.beginOf(scan, scan.lineStart(end, LONGEST_DENIAL), end);
        return begin >= 0
                && !(end - begin > 1 && scan.folded(begin - 1) == scan.folded(end - 1))
                && !denials.endsAt(scan, scan.lineStart(begin, LONGEST_DENIAL), begin);
    }

    /// Whether it stands in quotes, with little else: 主播口中的“全网最低价”.
    boolean names(Sighting sighting) {
        int open = sighting.start() - 1;
        while (sighting.start() - open < LONGEST_NAME && isInside(scan.charAt(open))) {
            open--;
        }
        int close = sighting.end();
        while (close - open < LONGEST_NAME && isInside(scan.charAt(close))) {
            close++;
        }
        return scan.charAt(open) == '“' && scan.charAt(close) == '”';
    }

    private boolean isInside(char c) {
        return c != 0 && c != '“' && c != '”' && c != '。' && !scan.characters().isBreak(c);
    }
}
