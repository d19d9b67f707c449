package org.bureaudesk.audit;

import java.util.Optional;

/// What a check of the whole log found.
///
/// @param entries how many there are; @param seal of the last one: written down elsewhere, it proves the log later on
public record ChainReport(long entries, String seal, Optional<ChainBreak> firstBreak) {}
