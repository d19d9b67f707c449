/// Turns facts into the sentences of a report. Which words are used is data an office may change (措辞); which sentence
/// fits is decided here.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.report.compose;
