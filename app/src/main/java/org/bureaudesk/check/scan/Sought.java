package org.bureaudesk.check.scan;

import org.bureaudesk.check.WordUse;

/// A set phrase as [NearPhrases] looks for it: by two characters with one between them.
record Sought(String phrase, By by, WordUse use) {

    /// How far the two stand apart.
    static final int APART = 2;

    private static final int LONG = 7;
    private static final String OPTIONAL = "和与及的之者家级"; // 住房城乡建设 is as right as 住房和城乡建设

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

    /// The two characters it is looked for by.
    String pair() {
        return "" + phrase.charAt(offset()) + phrase.charAt(offset() + APART);
    }

    /// How far from the first of the two another character of the phrase stands that is not between them.
    int outer() {
        return by == By.TAIL ? -1 : APART + 1;
    }

    /// Whether it is long enough to be known though one character is missing, and looked for at an end.
    boolean mayMissOne() {
        return phrase.length() >= LONG && use != WordUse.PAIRING && by != By.MIDDLE;
    }

    /// How much later the phrase begins where a character before the two is missing.
    int shortenedBy() {
        return by == By.TAIL ? 1 : 0;
    }

    /// Whether the missing character stands on the far side of the two; without the first or last it is another word.
    boolean mindsMissing(int missing) {
        if (OPTIONAL.indexOf(phrase.charAt(missing)) >= 0) {
            return false;
        }
        return by == By.HEAD
                ? missing > APART && missing < phrase.length() - 1
                : missing > 0 && missing <= APART && missing < offset();
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
