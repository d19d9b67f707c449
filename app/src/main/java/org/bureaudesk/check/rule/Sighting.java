package org.bureaudesk.check.rule;

import org.bureaudesk.check.Term;

/// A term of a list where it stands in the original text of a field.
///
/// @param noise whether something was put between its characters; @param doubtful whether that may be mere layout
record Sighting(Term term, int start, int end, boolean noise, boolean doubtful) {}
