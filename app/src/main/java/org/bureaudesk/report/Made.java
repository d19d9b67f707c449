package org.bureaudesk.report;

import java.nio.file.Path;
import java.util.List;

/// A report that was written to a file, and what the user should know about it.
public record Made(Report report, Path file, List<Note> notes) {

    public Made {
        notes = List.copyOf(notes);
    }
}
