package org.bureaudesk.report.compose;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph of a report.
///
/// @param id its place in the report, such as `overall.1`; what the user wrote instead is kept under it
public record Paragraph(String id, List<Span> spans) {

    public Paragraph {
        spans = List.copyOf(spans);
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
