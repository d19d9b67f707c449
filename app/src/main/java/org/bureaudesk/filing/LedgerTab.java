package org.bureaudesk.filing;

import org.bureaudesk.ui.Feature;

/// A screen under its tab in the ledger.
///
/// @param kind what the screen can be asked to show
record LedgerTab(Feature feature, Class<?> kind) {}
