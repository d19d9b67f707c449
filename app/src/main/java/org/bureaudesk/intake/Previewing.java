package org.bureaudesk.intake;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.intake.exports.ExportPlanner;
import org.bureaudesk.intake.exports.FilePattern;
import org.bureaudesk.intake.journal.JournalService;
import org.bureaudesk.intake.plan.AccountBook;
import org.bureaudesk.intake.plan.Planner;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.intake.sheet.SheetForms;
import org.bureaudesk.intake.source.FileList;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.ReadLimits;
import org.jspecify.annotations.Nullable;

/// Makes the plan of an import: reads every file, then holds the rows against the records. Writes nothing.
final class Previewing {

    private final FileReading.Forms forms;
    private final SheetForms office;
    private final ReadLimits limits;
    private final Rooms rooms;
    private final ImportStore store;
    private final JournalService journal;
    private final LocalDateTime now;
    private final List<FileReading> readings = new ArrayList<>();
    private final Map<Path, FileReading> read = new HashMap<>();
    private final Map<Path, UserException> refused = new HashMap<>();

    /// The tables there are, and how much of a file is read.
    record Known(SheetForms office, SheetForms exports, ReadLimits limits) {}

    Previewing(Rooms rooms, ImportStore store, JournalService journal, Known known, LocalDateTime now) {
        this.office = known.office();
        this.limits = known.limits();
        this.forms = new FileReading.Forms(known.office(), known.exports());
        this.rooms = rooms;
        this.store = store;
        this.journal = journal;
        this.now = now;
    }

    /// @param generation which state of the records the plan is made from
    ImportPlan preview(ImportRequest request, long generation, Progress progress) {
        var files = FileList.of(request.files());
        var planner = new Planner(office, rooms, request.account(), now);
        int done = 0;
        for (var file : files.entrySet()) {
            progress.stopIfCancelled();
            progress.step(done++, files.size());
            read(file.getKey(), file.getValue() && !request.how().lenient(), request, planner, progress);
        }
        if (readings.isEmpty() && !request.how().lenient() && !refused.isEmpty()) {
            throw refused.values().iterator().next();
        }
        return planned(request, planner, List.copyOf(files.keySet()), generation);
    }

    private void read(Path file, boolean isStrict, ImportRequest request, Planner planner, Progress progress) {
        var reading = new FileReading(forms, request, file, planner, now, progress);
        try {
            reading.read(limits);
            readings.add(reading);
            read.put(file, reading);
        } catch (UserException e) {
            if (isStrict || e.key().equals("kernel.cancelled")) {
                throw e;
            }
            refused.put(file, e);
        }
    }

    private ImportPlan planned(ImportRequest request, Planner planner, List<Path> files, long generation) {
        var exports = readings.stream().filter(FileReading::isExport).toList();
        var standing = exports.isEmpty() ? java.util.Set.<String>of() : journal.standingFiles();
        var hashes = new HashMap<Path, String>();
        exports.forEach(r -> hashes.put(r.export().path(), r.sha256()));
        var exportPlanner = new ExportPlanner(
                rooms, request.how().decisions(), given(request, exports), store.rememberedAccounts(), now);
        var changes = exportPlanner.plan(
                exports.stream().map(FileReading::export).toList(),
                planner.plan(),
                planner.numbers(),
                file -> standing.contains(hashes.getOrDefault(file.path(), "")));
        var plans = files.stream().map(file -> plan(file, exportPlanner)).toList();
        return new ImportPlan(
                plans,
                new ImportPlan.Articles(exportPlanner.matches(), exportPlanner.withoutPost()),
                changes,
                new ImportPlan.Written(planner.numbers().count(), generation, accounts(request, plans)));
    }

    private FilePlan plan(Path file, ExportPlanner exportPlanner) {
        var reading = read.get(file);
        if (reading == null) {
            var refusal = refused.get(file);
            return FilePlan.refused(
                    file, refusal == null ? new UserException("intake.file.unreadable", file) : refusal);
        }
        return reading.plan(reading.isExport() ? exportPlanner.planOf(reading.export()) : null);
    }

    /// The account named beside the files.
    private @Nullable AccountId given(ImportRequest request, List<FileReading> exports) {
        if (request.account().isEmpty() || exports.isEmpty()) {
            return null;
        }
        return AccountBook.find(rooms.accounts().all(), office, request.account())
                .orElseThrow(() -> new UserException("intake.account.unknown", request.account()));
    }

    /// What the user has said of files, so that nobody asks again.
    private static Map<String, AccountId> accounts(ImportRequest request, List<FilePlan> plans) {
        var said = new HashMap<String, AccountId>();
        for (var plan : plans) {
            var export = plan.export();
            Account account = export == null ? null : export.account();
            if (account != null
                    && !plan.isWaiting()
                    && request.how().decisions().accounts().containsKey(plan.file())) {
                said.put(FilePattern.of(plan.file()), account.id());
            }
        }
        return said;
    }
}
