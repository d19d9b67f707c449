package org.bureaudesk.intake;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.intake.exports.ExportFile;
import org.bureaudesk.intake.exports.ExportPlan;
import org.bureaudesk.intake.plan.Planner;
import org.bureaudesk.intake.plan.Tally;
import org.bureaudesk.intake.sheet.ExportSheet;
import org.bureaudesk.intake.sheet.ExportTable;
import org.bureaudesk.intake.sheet.SheetForms;
import org.bureaudesk.intake.sheet.SheetReading;
import org.bureaudesk.intake.source.FileAge;
import org.bureaudesk.intake.source.Tables;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.Cell;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.office.read.RowHandler;
import org.jspecify.annotations.Nullable;

/// Reads one file sheet by sheet: lines of the office's own sheets go to the planner, those of a platform's
/// export are gathered.
final class FileReading implements RowHandler {

    private static final int STEP = 200;

    private final Forms forms;
    private final ImportRequest request;
    private final Path file;
    private final Planner planner;
    private final Progress progress;
    private final List<SheetReading> readings = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final Map<ExportTable, Tally> exportTallies = new HashMap<>();
    private final ExportFile export;
    private final String sha256;
    private ExportSheet exportSheet;
    private @Nullable Tally tally;
    private int rows;

    /// @param office the office's own sheets; @param exports what platforms write
    record Forms(SheetForms office, SheetForms exports) {}

    FileReading(Forms forms, ImportRequest request, Path file, Planner planner, LocalDateTime now, Progress progress) {
        this.forms = forms;
        this.request = request;
        this.file = file;
        this.planner = planner;
        this.progress = progress;
        this.export = new ExportFile(file, fileName(), FileAge.of(file, now), now.toLocalDate());
        this.exportSheet = new ExportSheet(forms.exports());
        this.sha256 = FileStamp.sha256(file);
    }

    /// Reads all of it; a [UserException] names the file where it is no known sheet or cannot be read.
    void read(ReadLimits limits) {
        Tables.read(file, limits, this);
        var names = readings.stream().map(SheetReading::sheetName).collect(Collectors.toSet());
        if (names.containsAll(forms.office().ledgerSheets())) {
            throw new UserException("intake.file.ledger", file);
        }
        if (tallies.isEmpty() && export.tallies().isEmpty()) {
            throw refusal();
        }
    }

    boolean isExport() {
        return !export.tallies().isEmpty();
    }

    ExportFile export() {
        return export;
    }

    String sha256() {
        return sha256;
    }

    /// What became of the rows; only after everything was planned.
    FilePlan plan(@Nullable ExportPlan exportPlan) {
        var ignored = isExport()
                ? List.<String>of()
                : readings.stream()
                        .filter(r -> r.form().isEmpty() && !r.isEmpty())
                        .map(SheetReading::sheetName)
                        .toList();
        var results = Stream.concat(tallies.stream(), export.tallies().stream())
                .map(Tally::result)
                .toList();
        return new FilePlan(file, sha256, results, ignored, exportPlan, null);
    }

    @Override
    public void sheet(String name) {
        var given = request.account().isEmpty() ? List.<String>of() : List.of("account");
        readings.add(new SheetReading(forms.office(), request.kind(), given, name));
        exportSheet = new ExportSheet(forms.exports());
        exportTallies.clear();
        tally = null;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        rows++;
        if (rows % STEP == 0) {
            progress.stopIfCancelled();
            progress.step(rows, 0);
        }
        var reading = readings.getLast();
        var wasExport = !exportSheet.tables().isEmpty();
        if (!wasExport) {
            officeRow(reading, number, cells);
        }
        if (request.kind() == null && (tally == null || request.how().exportsOnly())) {
            exportRow(reading, number, cells, wasExport);
        }
    }

    private void officeRow(SheetReading reading, int number, List<Cell> cells) {
        if (request.how().exportsOnly()) {
            return;
        }
        var line = reading.row(number, cells);
        if (tally == null && reading.form().isPresent() && !isRatherExport(reading, cells)) {
            tally = new Tally(fileName(), reading.sheetName(), reading.form().get());
            tallies.add(tally);
        }
        if (line != null && tally != null) {
            planner.add(line, tally);
        }
    }

    /// Whether the headings make an office sheet only because the account was named beside the file.
    private boolean isRatherExport(SheetReading reading, List<Cell> cells) {
        if (request.kind() != null || reading.standsAlone() || !reading.isWechat()) {
            return false;
        }
        exportSheet.look(cells);
        return !exportSheet.tables().isEmpty();
    }

    private void exportRow(SheetReading reading, int number, List<Cell> cells, boolean wasExport) {
        if (!wasExport) {
            exportSheet.look(cells);
            exportSheet.tables().forEach(table -> begin(table, reading.sheetName()));
            return;
        }
        for (var table : exportSheet.tables()) {
            var line = table.line(number, cells);
            var counted = exportTallies.get(table);
            if (line != null && counted != null) {
                export.add(line, counted);
            }
        }
    }

    private void begin(ExportTable table, String sheetName) {
        var counted = new Tally(fileName(), sheetName, table.form());
        exportTallies.put(table, counted);
        export.begin(counted);
    }

    private UserException refusal() {
        if (readings.stream().anyMatch(SheetReading::isWechat) && request.kind() == null) {
            return new UserException("intake.file.wechat", file);
        }
        if (request.how().exportsOnly()) {
            return new UserException("intake.file.no-export", file);
        }
        for (var reading : readings) {
            if (!reading.missing().isEmpty()) {
                return new UserException(
                        "intake.file.missing-columns", file, String.join("、", reading.missing()), nameOf(reading));
            }
        }
        var isEmpty = readings.stream().allMatch(SheetReading::isEmpty);
        return new UserException(isEmpty ? "intake.file.empty" : "intake.file.unknown", file);
    }

    /// A text table has no name of its own.
    private String nameOf(SheetReading reading) {
        return reading.sheetName().isBlank() ? fileName() : reading.sheetName();
    }

    private String fileName() {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
