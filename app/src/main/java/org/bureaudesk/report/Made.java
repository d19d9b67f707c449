package org.bureaudesk.report;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.Deed;

/// A report that was written to a file, and what the user should know about it.
public record Made(Report report, Path file, List<Note> notes) {

    public Made {
        notes = List.copyOf(notes);
    }

    /// As the log takes it down.
    static Deed deed(Report kept) {
        return Deed.of(
                AuditAction.REPORT_MADE,
                kept.title(),
                "layout",
                kept.request().layout().key(),
                "period",
                kept.request().period().from() + "/" + kept.request().period().to(),
                "sha256",
                kept.file().sha256());
    }
}
