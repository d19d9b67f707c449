package org.bureaudesk.metrics.growth;

import java.time.LocalDate;

/// The first day an account had that many followers.
///
/// @param isExact whether the day before is known too, so that it cannot have been earlier
public record Milestone(int followers, LocalDate day, boolean isExact) {}
