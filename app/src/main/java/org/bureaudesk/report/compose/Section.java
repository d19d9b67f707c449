package org.bureaudesk.report.compose;

import java.util.List;

/// A part of a report that a template has a place for.
///
/// @param slot the placeholder it goes to
/// @param heading what stands above it; empty for none
public record Section(String slot, String heading, List<Paragraph> paragraphs, List<PrintTable> tables) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }
}
