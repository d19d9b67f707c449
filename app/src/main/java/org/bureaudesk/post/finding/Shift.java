package org.bureaudesk.post.finding;

import java.util.Optional;
import org.bureaudesk.check.Finding;

/// One change of a text: `removed` units at `at` gave way to `added` others. Moves findings that stand behind it, so
/// that they stay at their places until the next check is done.
record Shift(int at, int removed, int added) {

    static Shift between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Shift(head, before.length() - head - tail, after.length() - head - tail);
    }

    /// The finding at its new place; empty where the change touched it.
    Optional<Finding> move(Finding finding) {
        if (finding.end() <= at) {
            return Optional.of(finding);
        }
        if (finding.start() < at + removed) {
            return Optional.empty();
        }
        if (removed == 0 && finding.start() < at) {
            return Optional.empty(); // something was put into it
        }
        int by = added - removed;
        return Optional.of(new Finding(
                finding.rule(),
                finding.category(),
                finding.severity(),
                finding.field(),
                finding.start() + by,
                finding.end() + by,
                finding.text(),
                finding.facts(),
                finding.replacement()));
    }
}
