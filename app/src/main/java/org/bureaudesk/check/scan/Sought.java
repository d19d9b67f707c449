package org.bureaudesk.check.scan;

import org.bureaudesk.check.WordUse;

/// A set phrase as [NearPhrases] looks for it.
record Sought(String phrase, By by, WordUse use) {

    static final int ROW = 3;

    /// How a phrase is looked for, and which wrong character is found so.
    enum By {
        /// Its first three characters: the wrong one comes later.
        HEAD,
        /// Its last three: the wrong one comes before them, and is not found by the head.
        TAIL,
        /// Its first and fourth: the wrong one stands between, and is not found by the tail.
        OUTER
    }

    int begin(int at) {
        return by == By.TAIL ? at + ROW - phrase.length() : at;
    }

    /// Of a pairing the first and the last character may belong to other words.
    boolean minds(int wrong) {
        var here = switch (by) {
            case HEAD -> wrong >= ROW;
            case TAIL -> wrong < Math.min(ROW, phrase.length() - ROW);
            case OUTER -> wrong >= Math.max(1, phrase.length() - ROW) && wrong < ROW;
        };
        return here && (use != WordUse.PAIRING || (wrong != 0 && wrong != phrase.length() - 1));
    }
}
