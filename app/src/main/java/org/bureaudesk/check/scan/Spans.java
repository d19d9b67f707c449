package org.bureaudesk.check.scan;

/// Stretches of a text, one behind the other.
public final class Spans {

    private final Ints starts = new Ints();
    private final Ints ends = new Ints();

    Spans() {}

    void add(int start, int end) {
        starts.add(start);
        ends.add(end);
    }

    /// Whether the whole of the text from `start` to `end` stands within one of them.
    public boolean cover(int start, int end) {
        int at = starts.countUpTo(start) - 1;
        return at >= 0 && end <= ends.get(at);
    }

    /// Whether one begins between `from` and `to`, but not between `start` and `end`.
    public boolean beginBeside(int start, int end, int from, int to) {
        int within = countBetween(start, end);
        return countBetween(from, to) > within;
    }

    private int countBetween(int from, int to) {
        return starts.countUpTo(to - 1) - starts.countUpTo(from - 1);
    }
}
