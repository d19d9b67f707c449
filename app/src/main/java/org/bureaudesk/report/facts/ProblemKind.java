package org.bureaudesk.report.facts;

import java.util.Locale;

/// What kind of fault the records show, the gravest first.
public enum ProblemKind {
    GAP,
    ACTIVITY,
    UNANSWERED,
    LATE_ANSWER,
    FOLLOWER_ROWS,
    OPEN_PROBLEM;

    /// The part of a wording's key that names it.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
