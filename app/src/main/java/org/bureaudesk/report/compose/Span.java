package org.bureaudesk.report.compose;

import org.bureaudesk.report.facts.Figure;
import org.jspecify.annotations.Nullable;

/// A piece of a paragraph.
///
/// @param figure the figure these words are; `null` for words between figures
public record Span(String text, @Nullable Figure figure) {

    public static Span of(String text) {
        return new Span(text, null);
    }

    public static Span of(Figure figure) {
        return new Span(figure.text(), figure);
    }
}
