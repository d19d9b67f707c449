package org.bureaudesk.post.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;

/// How many findings there are of each severity.
record Counts(int grave, int normal, int hint) {

    static final Counts NONE = new Counts(0, 0, 0);

    static Counts of(List<Finding> findings) {
        Map<Severity, Integer> found = new EnumMap<>(Severity.class);
        findings.forEach(f -> found.merge(f.severity(), 1, Integer::sum));
        return new Counts(
                found.getOrDefault(Severity.GRAVE, 0),
                found.getOrDefault(Severity.NORMAL, 0),
                found.getOrDefault(Severity.HINT, 0));
    }

    boolean isEmpty() {
        return grave + normal + hint == 0;
    }
}
