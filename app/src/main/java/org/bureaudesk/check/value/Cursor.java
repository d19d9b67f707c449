package org.bureaudesk.check.value;

import org.bureaudesk.check.scan.Scan;

/// Reads on in one line of a text, each unit folded; what does not stand there leaves it where it is. Quicker than a
/// pattern where figures stand in every sentence.
public final class Cursor {

    private static final int TEN = 10;

    private final Scan scan;
    private int at;

    public Cursor(Scan scan, int at) {
        this.scan = scan;
        this.at = at;
    }

    /// The place in the original text it has come to.
    public int at() {
        return at;
    }

    public void backTo(int place) {
        at = place;
    }

    /// What stands there, folded; 0 where the text ends.
    public char next() {
        return scan.folded(at);
    }

    public boolean take(char c) {
        var there = next() == c && c != 0;
        at += there ? 1 : 0;
        return there;
    }

    public boolean take(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (scan.folded(at + i) != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    /// The first of the words that stands there is taken.
    public boolean takeOneOf(String[] words) {
        for (var word : words) {
            if (take(word)) {
                return true;
            }
        }
        return false;
    }

    /// Takes what is one of these, at most `most` units.
    public Cursor skip(String units, int most) {
        for (int i = 0; i < most && next() != 0 && units.indexOf(next()) >= 0; i++) {
            at++;
        }
        return this;
    }

    /// A number in figures of at most `most` digits, more of which may follow; -1 where none stands there.
    public int number(int most) {
        int value = -1;
        for (int i = 0; i < most && isDigit(next()); i++) {
            value = Math.max(value, 0) * TEN + next() - '0';
            at++;
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
