package org.bureaudesk.post;

import org.bureaudesk.account.AccountId;

/// How much one account published in a period.
///
/// @param articles every publication (篇)
/// @param sends distinct pushes (次) among the notified ones; one that went out alone counts as a push of its
/// own
public record PublicationCount(int articles, int sends) {

    /// Articles whose records lack something.
    ///
    /// @param links without a link; @param figures without reads, though settled long enough
    public record Lacking(AccountId account, int links, int figures) {}
}
