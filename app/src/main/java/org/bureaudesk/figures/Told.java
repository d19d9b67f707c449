package org.bureaudesk.figures;

import java.time.LocalDateTime;

/// Who said a figure, and when.
///
/// @param source name of the file; @param asOf when that file was made, to the minute
public record Told(String source, LocalDateTime asOf) {}
