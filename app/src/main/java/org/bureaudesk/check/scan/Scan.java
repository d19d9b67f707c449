package org.bureaudesk.check.scan;

import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;

/// One field of a draft, read once: the folded text with its way back to the original, and where a rule should look.
/// One thread only.
public final class Scan {

    private final Draft draft;
    private final Field field;
    private final String text;
    private final Characters characters;
    private final char[] plain;
    private final int[] at;
    private int length;

    private final Ints digits = new Ints();
    private final Ints letters = new Ints();
    private final Ints marks = new Ints();
    private final Ints dots = new Ints();
    private final Ints months = new Ints();
    private final Ints numerals = new Ints();

    public Scan(Draft draft, Field field, Characters characters) {
        this.draft = draft;
        this.field = field;
        this.text = draft.text(field);
        this.characters = characters;
        this.plain = new char[text.length()];
        this.at = new int[text.length() + 1];
        read();
    }

    private void read() {
        var original = text.toCharArray();
        var folded = characters.folded();
        var kinds = characters.kinds();
        int m = 0;
        byte before = Characters.PLAIN;
        for (int i = 0; i < original.length; i++) {
            var c = original[i];
            var kind = kinds[c];
            if (kind != Characters.PLAIN) {
                if (kind == Characters.SURROGATE) {
                    m = readPair(original, i, m);
                    i += Character.isHighSurrogate(c) ? 1 : 0;
                    before = kind;
                    continue;
                }
                note(kind, before, i);
                before = kind;
                if ((kind >= Characters.NOISE && kind <= Characters.INVISIBLE) || kind == Characters.DOT) {
                    continue;
                }
            } else {
                before = kind;
            }
            plain[m] = kind == Characters.BREAK ? '\n' : folded[c];
            at[m++] = i;
        }
        length = m;
        at[m] = original.length;
    }

    private int readPair(char[] original, int i, int m) {
        if (i + 1 >= original.length || !Character.isSurrogatePair(original[i], original[i + 1])) {
            return m;
        }
        var read = Characters.pair(Character.toCodePoint(original[i], original[i + 1]));
        if (read.isEmpty()) {
            return m;
        }
        plain[m] = read.charAt(0);
        at[m] = i;
        return m + 1;
    }

    private void note(byte kind, byte before, int i) {
        switch (kind) {
            case Characters.DIGIT -> addFirst(digits, kind, before, i);
            case Characters.LETTER -> addFirst(letters, kind, before, i);
            case Characters.NUMERAL -> addFirst(numerals, kind, before, i);
            case Characters.MARK -> marks.add(i);
            case Characters.DOT -> dots.add(i);
            case Characters.MONTH -> months.add(i);
            default -> {}
        }
    }

    private static void addFirst(Ints starts, byte kind, byte before, int i) {
        if (kind != before) {
            starts.add(i);
        }
    }

    public Draft draft() {
        return draft;
    }

    public Field field() {
        return field;
    }

    /// The original text.
    public String text() {
        return text;
    }

    public Characters characters() {
        return characters;
    }

    /// Where rows of digits begin, in the original text; half and full width alike.
    public Ints digits() {
        return digits;
    }

    /// Where rows of Latin letters begin.
    public Ints letters() {
        return letters;
    }

    /// Where rows of Chinese numerals begin.
    public Ints numerals() {
        return numerals;
    }

    /// Where punctuation marks stand.
    public Ints marks() {
        return marks;
    }

    /// Where dots stand.
    public Ints dots() {
        return dots;
    }

    /// Where 月 stands.
    public Ints months() {
        return months;
    }

    char[] plain() {
        return plain;
    }

    int length() {
        return length;
    }

    /// Where the folded unit `index` stands in the original text.
    public int start(int index) {
        return at[index];
    }

    /// One past the place in the original text of the folded unit `index`.
    public int end(int index) {
        var start = at[index];
        return Character.isHighSurrogate(text.charAt(start)) ? start + 2 : start + 1;
    }

    /// One past the place in the folded text where `tail` ends, looked for from `from` on over at most `most` units of
    /// the
    /// same sentence; -1 where it does not stand.
    public int endOf(String tail, int from, int most) {
        for (int i = from; i + tail.length() <= length && i - from <= most; i++) {
            int k = 0;
            while (k < tail.length() && plain[i + k] == tail.charAt(k)) {
                k++;
            }
            if (k == tail.length()) {
                return i + k;
            }
            if (plain[i] == '。' || plain[i] == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /// The original unit at `index`, folded; 0 outside the text.
    public char folded(int index) {
        return index < 0 || index >= text.length() ? 0 : characters.fold(text.charAt(index));
    }

    /// The original unit at `index`; 0 outside the text.
    public char charAt(int index) {
        return index < 0 || index >= text.length() ? 0 : text.charAt(index);
    }

    public boolean isDigit(int index) {
        return index >= 0 && index < text.length() && characters.isDigit(text.charAt(index));
    }

    public boolean isLetter(int index) {
        return index >= 0 && index < text.length() && characters.isLetter(text.charAt(index));
    }

    /// Latin letter or digit, of any width.
    public boolean isWord(int index) {
        return isDigit(index) || isLetter(index);
    }

    public boolean isHan(int index) {
        return index >= 0 && index < text.length() && Characters.isHan(text.charAt(index));
    }

    /// What stands before `index` in the same line, folded, at most `most` units.
    public String before(int index, int most) {
        int from = index;
        while (from > 0 && index - from < most && !characters.isBreak(text.charAt(from - 1))) {
            from--;
        }
        return foldedText(from, index);
    }

    /// What stands from `index` on in the same line, folded, at most `most` units.
    public String after(int index, int most) {
        int to = index;
        while (to < text.length() && to - index < most && !characters.isBreak(text.charAt(to))) {
            to++;
        }
        return foldedText(index, to);
    }

    /// The original text from `from` to `to`, each unit folded.
    public String foldedText(int from, int to) {
        var read = new char[to - from];
        for (int i = from; i < to; i++) {
            read[i - from] = characters.fold(text.charAt(i));
        }
        return new String(read);
    }

    /// Where the sentence around `index` begins, looking back at most `most` units.
    public int sentenceStart(int index, int most) {
        int i = index;
        while (i > 0 && index - i < most && !endsSentence(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /// Where the sentence around `index` ends, looking on at most `most` units.
    public int sentenceEnd(int index, int most) {
        int i = index;
        while (i < text.length() && i - index < most && !endsSentence(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '!' || c == '?' || characters.isBreak(c);
    }
}
