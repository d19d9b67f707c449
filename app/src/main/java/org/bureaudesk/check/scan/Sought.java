package org.bureaudesk.check.scan;

import org.bureaudesk.check.WordUse;

/// A set phrase as [NearPhrases] looks for it: by two characters with one between them.
record Sought(String phrase, By by, WordUse use) {

    /// How far the two stand apart.
    static final int APART = 2;

    /// By which two a phrase is looked for; each finds the wrong characters that those before it do not.
    enum By {
        /// The first and the third.
        HEAD,
        /// The last but two and the last.
        TAIL,
        /// The second and the fourth.
        MIDDLE
    }

    /// Where the first of the two stands in the phrase.
    int offset() {
        return switch (by) {
            case HEAD -> 0;
            case TAIL -> phrase.length() - 1 - APART;
            case MIDDLE -> 1;
        };
    }

    int key() {
        return PhraseTable.key(phrase.charAt(offset()), phrase.charAt(offset() + APART));
    }

    /// How far from the first of the two another character of the phrase stands that is not between them.
    int outer() {
        return by == By.TAIL ? -1 : APART + 1;
    }

    /// Of a pairing the first and the last character may belong to other words.
    boolean minds(int wrong) {
        var byHead = wrong != 0 && wrong != APART;
        var byTail = wrong != phrase.length() - 1 && wrong != phrase.length() - 1 - APART;
        var here = switch (by) {
            case HEAD -> byHead;
            case TAIL -> byTail && !byHead;
            case MIDDLE -> !byTail && !byHead;
        };
        return here && (use != WordUse.PAIRING || (wrong != 0 && wrong != phrase.length() - 1));
    }
}
