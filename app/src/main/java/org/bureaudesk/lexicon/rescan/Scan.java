package org.bureaudesk.lexicon.rescan;

import java.time.LocalDateTime;

/// One look at everything published.
///
/// @param lists what the lists were; @param posts how many were looked at; @param objected how many of them the lists
/// object to, decided ones included
public record Scan(long id, LocalDateTime finishedAt, String lists, int posts, int objected) {

    /// What a look has changed in the queue.
    ///
    /// @param added matters new to it; @param gone matters nobody had decided and nothing is left of
    public record Outcome(Scan scan, int added, int gone) {}
}
