package org.bureaudesk.intake;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.bureaudesk.audit.AuditAction;
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
    private final List<BiConsumer<AuditAction, ImportPlan>> witnesses = new CopyOnWriteArrayList<>();

    ImportService(Database database, History history, Clock clock, Rooms rooms) {
        this.journal = new JournalService(database, history, clock, rooms);
        this.mappings = new MappingService(database);
        this.store = new ImportStore(database, rooms, journal);
        this.rooms = rooms;
        this.history = history;
        this.clock = clock;
        rooms.onChange(generation::incrementAndGet);
    }

    /// Hears of every import carried out, taken back and repeated, on the thread that did it.
    public void onCarriedOut(BiConsumer<AuditAction, ImportPlan> witness) {
        witnesses.add(witness);
    }

    private void tell(AuditAction what, ImportPlan plan) {
        witnesses.forEach(witness -> witness.accept(what, plan));
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
        var written = store.carryOut(plan, log(plan), now(), progress);
        fireChanged(written.changes());
        tell(AuditAction.SHEETS_IMPORTED, plan);
        history.record(new Edit(
                "intake.edit.import",
                List.of(written.record().files()),
                () -> {
                    store.undo(written, now());
                    fireChanged(written.changes());
                    tell(AuditAction.IMPORT_TAKEN_BACK, plan);
                },
                () -> {
                    store.redo(written);
                    fireChanged(written.changes());
                    tell(AuditAction.IMPORT_REPEATED, plan);
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
