package org.bureaudesk.report.facts;

import java.util.Locale;

/// Which records a figure was counted from.
public enum EvidenceKind {
    ACCOUNTS,
    ARTICLES,
    SENDS,
    READS,
    REACTIONS,
    ORIGINALS,
    MESSAGES,
    WANTING,
    ANSWERED,
    OVERDUE,
    LATE,
    FOLLOWERS,
    FOLLOWER_DAYS,
    FOLLOWER_NETS,
    GAP_ENDS,
    OPEN_PROBLEMS,
    DONE_PROBLEMS;

    public String messageKey() {
        return "report.evidence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
