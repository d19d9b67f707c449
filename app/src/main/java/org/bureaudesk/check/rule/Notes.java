package org.bureaudesk.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Link;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.scan.Scan;

/// Collects what the rules find in one draft. One thread only.
public final class Notes {

    private static final int MOST = 2_000;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    public void add(Scan scan, Kind kind, int start, int end, Object... facts) {
        add(scan, kind, start, end, "", facts);
    }

    public void replace(Scan scan, Kind kind, int start, int end, String replacement) {
        add(scan, kind, start, end, replacement);
    }

    private void add(Scan scan, Kind kind, int start, int end, String replacement, Object... facts) {
        if (findings.size() < MOST) {
            findings.add(new Finding(
                    kind.rule(),
                    kind.category(),
                    kind.severity(),
                    scan.field(),
                    start,
                    end,
                    scan.text().substring(start, end),
                    List.of(facts),
                    replacement));
        }
    }

    public void add(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }

    void add(Link link) {
        links.add(link);
    }

    /// Whether a place is already part of a finding of this category.
    public boolean isTaken(Scan scan, Category category, int start, int end) {
        return findings.stream()
                .anyMatch(f ->
                        f.category() == category && f.field() == scan.field() && f.start() < end && start < f.end());
    }

    /// In the order of their places.
    public List<Finding> findings() {
        return findings.stream().sorted(Finding.BY_PLACE).toList();
    }

    public List<Link> links() {
        return List.copyOf(links);
    }

    /// What a rule finds and how much it weighs.
    public record Kind(String rule, Category category, Severity severity) {

        public Kind as(Severity other) {
            return new Kind(rule, category, other);
        }
    }
}
