package org.bureaudesk.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bureaudesk.report.facts.Figure;

/// A composed report, from the title to the date.
public record ReportText(Layout layout, List<Section> sections) {

    public ReportText {
        sections = List.copyOf(sections);
    }

    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream());
    }

    public String title() {
        return paragraphs().findFirst().map(Paragraph::text).orElse("");
    }

    /// Every figure in it, in text and tables, by its id.
    public Map<String, Figure> figures() {
        var figures = new LinkedHashMap<String, Figure>();
        var inText = paragraphs().flatMap(paragraph -> paragraph.spans().stream());
        var inTables = sections.stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream);
        Stream.concat(inText, inTables)
                .map(Span::figure)
                .filter(Objects::nonNull)
                .forEach(figure -> figures.putIfAbsent(figure.id(), figure));
        return figures;
    }
}
