package org.bureaudesk.intake;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.intake.plan.Changes;
import org.bureaudesk.intake.plan.Planner;
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

/// Imports office sheets: first a plan that writes nothing, then all of it or nothing. Thread-safe; reads files and
/// does database work.
public final class ImportService {

    private final ImportStore store;
    private final Rooms rooms;
    private final History history;
    private final Clock clock;
    private final SheetForms forms = SheetFormsFile.forms();
    private final ReadLimits limits = SheetFormsFile.limits();
    private final AtomicLong generation = new AtomicLong();
    private final List<BiConsumer<AuditAction, ImportPlan>> witnesses = new CopyOnWriteArrayList<>();

    ImportService(Database database, History history, Clock clock, Rooms rooms) {
        this.store = new ImportStore(database, rooms);
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

    /// Reads the files and tells what importing them would do. Writes nothing.
    ///
    /// Throws a [UserException] that names the first file that is no office sheet or cannot be read.
    public ImportPlan preview(ImportRequest request, Progress progress) {
        var seen = generation.get();
        var planner = new Planner(forms, rooms, request.account(), LocalDateTime.now(clock));
        var readings = new ArrayList<FileReading>();
        for (var file : request.files()) {
            var reading = new FileReading(forms, request, file, planner, progress);
            reading.read(limits);
            readings.add(reading);
        }
        progress.stopIfCancelled();
        var changes = planner.plan();
        var files = readings.stream().map(FileReading::plan).toList();
        return new ImportPlan(files, changes, planner.newNumbers(), seen);
    }

    /// Writes the plan as one transaction and one step that can be taken back. A cancelled or failed import leaves
    /// nothing behind.
    ///
    /// Throws a [UserException] where records have changed since the plan was made.
    public void carryOut(ImportPlan plan, Progress progress) {
        if (plan.generation() != generation.get()) {
            throw new UserException("intake.stale");
        }
        if (!plan.changesAnything()) {
            return;
        }
        var written = store.carryOut(plan, log(plan), progress);
        fireChanged(written.changes());
        tell(AuditAction.SHEETS_IMPORTED, plan);
        var names = String.join("、", plan.files().stream().map(FilePlan::name).toList());
        history.record(new Edit(
                "intake.edit.import",
                List.of(names),
                () -> {
                    store.undo(written);
                    fireChanged(written.changes());
                    tell(AuditAction.IMPORT_TAKEN_BACK, plan);
                },
                () -> {
                    store.redo(written);
                    fireChanged(written.changes());
                    tell(AuditAction.IMPORT_REPEATED, plan);
                }));
    }

    private List<LogLine> log(ImportPlan plan) {
        var at = Objects.requireNonNull(Rows.text(LocalDateTime.now(clock)));
        return plan.files().stream()
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
    }

    private static void fire(List<?> changes, Runnable listeners) {
        if (!changes.isEmpty()) {
            listeners.run();
        }
    }
}
