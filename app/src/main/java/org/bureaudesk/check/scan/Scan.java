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
    private final Places places = new Places();
    private final Ints shifts = new Ints();
    private int length;

    public Scan(Draft draft, Field field, Characters characters) {
        this.draft = draft;
        this.field = field;
        this.text = draft.text(field);
        this.characters = characters;
        this.plain = text.toCharArray();
        read();
    }

    /// Folds the text in place: what is dropped leaves a shift, so that the way back needs no number per unit.
    private void read() {
        var table = characters.table();
        var units = plain;
        int m = 0;
        int before = Characters.PLAIN;
        for (int i = 0; i < units.length; i++) {
            int read = table[units[i]];
            int kind = read >>> Characters.KIND_SHIFT;
            if (kind != Characters.PLAIN) {
                if (kind == Characters.SURROGATE) {
                    read = readPair(i, m);
                    i += isPair(i) ? 1 : 0;
                } else {
                    places.note(kind, before, units[i], i);
                }
                before = kind;
                if (kind >= Characters.NOISE || read < 0) {
                    shifts.add(m);
                    continue;
                }
            } else {
                before = Characters.PLAIN;
            }
            units[m++] = (char) read;
        }
        length = m;
    }

    private boolean isPair(int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    /// What the two units at `i` are read as; -1 where that is nothing.
    private int readPair(int i, int m) {
        if (!isPair(i)) {
            return -1;
        }
        var read = Characters.pair(text.codePointAt(i));
        shifts.add(read.isEmpty() ? m : m + 1);
        return read.isEmpty() ? -1 : read.charAt(0);
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

    /// Where a rule should look.
    public Places places() {
        return places;
    }

    char[] plain() {
        return plain;
    }

    int length() {
        return length;
    }

    /// Where the folded unit `index` stands in the original text.
    public int start(int index) {
        return index + shifts.countUpTo(index);
    }

    /// The first folded unit that stands at `place` in the original text or behind it.
    int unitFrom(int place) {
        if (shifts.isEmpty()) {
            return Math.min(place, length);
        }
        int low = 0;
        int high = Math.min(place, length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// One past the place in the original text of the folded unit `index`.
    public int end(int index) {
        var start = start(index);
        return Character.isHighSurrogate(text.charAt(start)) ? start + 2 : start + 1;
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

    /// Whether nothing but blanks stands between the two places.
    public boolean isBlank(int from, int to) {
        return beyondBlanks(from) >= to;
    }

    /// Latin letter or digit, of any width.
    public boolean isWord(int index) {
        return isDigit(index) || isLetter(index);
    }

    public boolean isHan(int index) {
        return index >= 0 && index < text.length() && Characters.isHan(text.charAt(index));
    }

    /// Where the line around `index` begins, looking back at most `most` units.
    public int lineStart(int index, int most) {
        int from = index;
        while (from > 0 && index - from < most && !characters.isBreak(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /// Where the line around `index` ends, looking on at most `most` units.
    public int lineEnd(int index, int most) {
        int to = index;
        while (to < text.length() && to - index < most && !characters.isBreak(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /// The first place from `index` on where no blank stands.
    public int beyondBlanks(int index) {
        int i = index;
        while (i < text.length() && characters.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// What stands before `index` in the same line, folded, at most `most` units.
    public String before(int index, int most) {
        return foldedText(lineStart(index, most), index);
    }

    /// What stands from `index` on in the same line, folded, at most `most` units.
    public String after(int index, int most) {
        return foldedText(index, lineEnd(index, most));
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
