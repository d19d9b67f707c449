package org.bureaudesk.workday;

import java.time.LocalDate;

/// The day a deadline ends.
///
/// @param estimated whether it lies in a year whose holidays are not announced yet (预计，待放假通知)
public record DueDay(LocalDate day, boolean estimated) {}
