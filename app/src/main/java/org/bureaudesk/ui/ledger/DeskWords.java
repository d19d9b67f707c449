package org.bureaudesk.ui.ledger;

/// The words of one ledger: keys of its button for a new record, of what an empty list says, and of what can be looked
/// for.
public record DeskWords(String addKey, String emptyKey, String filterKey) {}
