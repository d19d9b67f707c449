/// The office's own sheets as the data file describes them: which columns, which words, how a cell becomes a
/// value.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.intake.sheet;
