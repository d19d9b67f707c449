package org.bureaudesk.bin;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.filing.FilingService;
import org.bureaudesk.inspection.InspectionService;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.post.PostService;
import org.bureaudesk.report.ReportService;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the bin.
public final class BinFeature {

    private final BinService service;

    /// The rooms whose records come to the bin.
    public record Rooms(
            AccountService accounts,
            PostService posts,
            InteractionService interactions,
            FilingService filings,
            InspectionService inspections,
            ReportService reports) {}

    public BinFeature(Database database, History history, AuditService audit, Rooms rooms) {
        service = new BinService(new Edits(database, history), audit, rooms);
    }

    BinService service() {
        return service;
    }

    public Feature screen(Screens screens) {
        return new Feature(
                "bin",
                "bin.title",
                "fth-trash-2",
                () -> new BinView(new BinViewModel(service, screens.tasks()), screens));
    }
}
