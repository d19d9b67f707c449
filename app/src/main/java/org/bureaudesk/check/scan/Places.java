package org.bureaudesk.check.scan;

/// Where in the original text of a field a rule should look, noted while the text is read. Each row of numbers rises.
public final class Places {

    private final Ints digits = new Ints();
    private final Ints letters = new Ints();
    private final Ints numerals = new Ints();
    private final Ints months = new Ints();
    private final Ints dots = new Ints();
    private final Ints colons = new Ints();
    private final Ints ats = new Ints();
    private final Ints brackets = new Ints();
    private final Ints halfMarks = new Ints();
    private final Ints doubledStops = new Ints();
    private final Ints lineStops = new Ints();
    private final Ints marks = new Ints();
    private final Ints fills = new Ints();

    Places() {}

    /// @param kind of the unit `c` at `i`; @param before the kind of the unit before it
    void note(int kind, int before, char c, int i) {
        switch (kind) {
            case Characters.DIGIT -> addFirst(digits, kind, before, i);
            case Characters.LETTER -> addFirst(letters, kind, before, i);
            case Characters.NUMERAL -> addFirst(numerals, kind, before, i);
            case Characters.STOP, Characters.HALF_STOP -> noteStop(kind, before, c, i);
            case Characters.BRACKET -> noteBracket(c, i);
            case Characters.AT -> ats.add(i);
            case Characters.DOT -> dots.add(i);
            case Characters.MONTH -> months.add(i);
            case Characters.MARK -> addFirst(marks, kind, before, i);
            case Characters.NOISE -> noteFill(kind, before, c, i);
            default -> {}
        }
    }

    private static void addFirst(Ints starts, int kind, int before, int i) {
        if (kind != before) {
            starts.add(i);
        }
    }

    private void noteStop(int kind, int before, char c, int i) {
        if (before == Characters.STOP || before == Characters.HALF_STOP) {
            doubledStops.add(i - 1);
        } else if (before == Characters.BREAK || i == 0) {
            lineStops.add(i);
        }
        if (kind == Characters.HALF_STOP) {
            halfMarks.add(i);
        }
        if (c == '：' || c == ':') {
            colons.add(i);
        }
    }

    private void noteFill(int kind, int before, char c, int i) {
        if (c == '_' || c == '＿' || c == '*' || c == '＊') {
            addFirst(fills, kind, before, i);
        }
    }

    private void noteBracket(char c, int i) {
        brackets.add(i);
        if (c == '(' || c == ')') {
            halfMarks.add(i);
        }
    }

    /// Where rows of digits begin; half and full width alike.
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

    /// Where 月 stands.
    public Ints months() {
        return months;
    }

    /// Where dots stand.
    public Ints dots() {
        return dots;
    }

    /// Where colons of either width stand.
    public Ints colons() {
        return colons;
    }

    /// Where @ stands.
    public Ints ats() {
        return ats;
    }

    /// Where quotes and brackets stand.
    public Ints brackets() {
        return brackets;
    }

    /// Where half-width stops and round brackets stand.
    public Ints halfMarks() {
        return halfMarks;
    }

    /// Where a stop (，。；) stands right before another.
    public Ints doubledStops() {
        return doubledStops;
    }

    /// Where a stop is the first of a line.
    public Ints lineStops() {
        return lineStops;
    }

    /// Where rows of other marks begin: … — × "
    public Ints marks() {
        return marks;
    }

    /// Where lines and stars to write over begin: ____ ***
    public Ints fills() {
        return fills;
    }
}
