package org.bureaudesk.figures;

/// What a file said of an article before a newer one came, or beside it: kept so that every number can be
/// followed back.
public record PastFigures(long id, long article, Counts counts, Told told) {}
