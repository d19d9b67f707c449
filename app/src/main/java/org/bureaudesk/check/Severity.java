package org.bureaudesk.check;

import java.util.Locale;

/// How much a finding weighs (严重, 一般, 提示), gravest first.
public enum Severity {
    GRAVE,
    NORMAL,
    HINT;

    public String messageKey() {
        return "check.severity." + name().toLowerCase(Locale.ROOT);
    }

    /// The milder of the two.
    public Severity atMost(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// Whether this weighs at least as much as `other`.
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
