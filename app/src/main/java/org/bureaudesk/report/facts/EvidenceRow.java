package org.bureaudesk.report.facts;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One record behind a figure, as a list shows it.
///
/// @param feature the room it lives in; @param target what that room opens
/// @param value the number it adds to the figure; `null` where it only counts
public record EvidenceRow(
        String feature,
        Object target,
        @Nullable LocalDateTime at,
        String account,
        String text,
        @Nullable Long value) {}
