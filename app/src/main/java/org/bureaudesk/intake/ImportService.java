package org.bureaudesk.intake;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.intake.journal.JournalService;
import org.bureaudesk.intake.mapping.MappingService;
import org.bureaudesk.intake.plan.Changes;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.intake.sheet.SheetForms;
import org.bureaudesk.intake.sheet.SheetFormsFile;
import org.bureaudesk.kernel.Edit;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.Step;

/// Imports the office's own sheets and what platforms export: first a plan that writes nothing, then all of it
/// or nothing. Thread-safe; reads files and does database work.
public final class ImportService {

    private final ImportStore store;
    private final JournalService journal;
    private final MappingService mappings;
    private final Rooms rooms;
    private final History history;
    private final Clock clock;
    private final SheetForms office = SheetFormsFile.forms();
    private final ReadLimits limits = SheetFormsFile.limits();
    private final AtomicLong generation = new AtomicLong();
    private final AuditService audit;

    ImportService(Database database, History history, AuditService audit, Clock clock, Rooms rooms) {
        this.audit = audit;
        this.journal = new JournalService(database, history, audit, clock, rooms);
        this.mappings = new MappingService(database);
        this.store = new ImportStore(database, rooms, journal);
        this.rooms = rooms;
        this.history = history;
        this.clock = clock;
        rooms.onChange(generation::incrementAndGet);
    }

    /// Told to the log inside the transaction of what is done: an entry for each file.
    private Step told(AuditAction what, ImportPlan plan) {
        return audit.entries(plan.files().stream()
                .map(file -> Deed.of(
                        what,
                        file.name(),
                        "new",
                        file.added(),
                        "changed",
                        file.changed(),
                        "identical",
                        file.identical(),
                        "rejected",
                        file.rejected().size(),
                        "sha256",
                        file.sha256()))
                .toList());
    }

    /// The imports there were, and how to take one back.
    public JournalService journal() {
        return journal;
    }

    /// The tables the user has explained.
    public MappingService mappings() {
        return mappings;
    }

    /// Reads the files and tells what importing them would do. Writes nothing.
    ///
    /// Throws a [UserException] that names the first file that is no known sheet or cannot be read. A file that
    /// only lay in a chosen folder is listed with the reason instead; so is every file where the request is
    /// lenient.
    public ImportPlan preview(ImportRequest request, Progress progress) {
        var seen = generation.get();
        return new Previewing(rooms, store, journal, new Previewing.Known(office, mappings.exports(), limits), now())
                .preview(request, seen, progress);
    }

    /// Writes the plan as one transaction and one step that can be taken back. A cancelled or failed import
    /// leaves nothing behind.
    ///
    /// Throws a [UserException] where records have changed since the plan was made.
    public void carryOut(ImportPlan plan, Progress progress) {
        if (plan.generation() != generation.get()) {
            throw new UserException("intake.stale");
        }
        if (!plan.changesAnything()) {
            store.remember(plan.accounts());
            return;
        }
        var written = store.carryOut(
                plan, new ImportStore.Logs(log(plan), told(AuditAction.SHEETS_IMPORTED, plan)), now(), progress);
        fireChanged(written.changes());
        history.record(new Edit(
                "intake.edit.import",
                List.of(written.record().files()),
                () -> {
                    store.undo(written, now(), told(AuditAction.IMPORT_TAKEN_BACK, plan));
                    fireChanged(written.changes());
                },
                () -> {
                    store.redo(written, told(AuditAction.IMPORT_REPEATED, plan));
                    fireChanged(written.changes());
                }));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES); // as exact as records are kept
    }

    private List<LogLine> log(ImportPlan plan) {
        var at = Objects.requireNonNull(Rows.text(now()));
        return plan.files().stream()
                .filter(file -> !file.isWaiting())
                .flatMap(file ->
                        file.sheets().stream().map(sheet -> new LogLine(0, file.name(), file.sha256(), at, sheet)))
                .toList();
    }

    private void fireChanged(Changes changes) {
        fire(changes.accounts(), rooms.accounts()::fireChanged);
        fire(changes.posts(), rooms.posts()::fireChanged);
        fire(changes.followers(), rooms.followers()::fireChanged);
        fire(changes.messages(), rooms.interactions()::fireChanged);
        fire(changes.filings(), rooms.filings()::fireChanged);
        fire(changes.rectifications(), rooms.inspections()::fireChanged);
        if (changes.figures().size() > 0) {
            rooms.figures().fireChanged();
        }
    }

    private static void fire(List<?> changes, Runnable listeners) {
        if (!changes.isEmpty()) {
            listeners.run();
        }
    }
}
