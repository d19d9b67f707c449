package org.bureaudesk.report.compose;

import org.bureaudesk.report.facts.Problem;

/// A fault as the wording says it.
///
/// @param unit who answers for it (责任单位)
public record ProblemLine(Problem problem, String unit, String category, String text) {}
