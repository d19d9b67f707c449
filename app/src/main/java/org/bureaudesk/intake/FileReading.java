package org.bureaudesk.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.intake.plan.Planner;
import org.bureaudesk.intake.plan.Tally;
import org.bureaudesk.intake.sheet.SheetForms;
import org.bureaudesk.intake.sheet.SheetReading;
import org.bureaudesk.intake.source.Tables;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.Cell;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.office.read.RowHandler;
import org.jspecify.annotations.Nullable;

/// Reads one file sheet by sheet and hands its lines to the planner.
final class FileReading implements RowHandler {

    private static final int STEP = 200;

    private final SheetForms forms;
    private final ImportRequest request;
    private final Path file;
    private final Planner planner;
    private final Progress progress;
    private final List<SheetReading> readings = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private @Nullable Tally tally;
    private int rows;

    FileReading(SheetForms forms, ImportRequest request, Path file, Planner planner, Progress progress) {
        this.forms = forms;
        this.request = request;
        this.file = file;
        this.planner = planner;
        this.progress = progress;
    }

    /// Reads all of it; a [UserException] names the file where it is no office sheet or cannot be read.
    void read(ReadLimits limits) {
        Tables.read(file, limits, forms.wechatMarks(), this);
        var names = readings.stream().map(SheetReading::sheetName).collect(Collectors.toSet());
        if (names.containsAll(forms.ledgerSheets())) {
            throw new UserException("intake.file.ledger", file);
        }
        if (tallies.isEmpty()) {
            throw refusal();
        }
    }

    /// What became of the rows; only after the planner has planned.
    FilePlan plan() {
        var ignored = readings.stream()
                .filter(r -> r.form().isEmpty() && !r.isEmpty())
                .map(SheetReading::sheetName)
                .toList();
        return new FilePlan(file, hash(), tallies.stream().map(Tally::result).toList(), ignored);
    }

    @Override
    public void sheet(String name) {
        var given = request.account().isEmpty() ? List.<String>of() : List.of("account");
        readings.add(new SheetReading(forms, request.kind(), given, name));
        tally = null;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        var reading = readings.getLast();
        var line = reading.row(number, cells);
        if (tally == null && reading.form().isPresent()) {
            tally = new Tally(fileName(), reading.sheetName(), reading.form().get());
            tallies.add(tally);
        }
        if (line != null && tally != null) {
            planner.add(line, tally);
        }
        rows++;
        if (rows % STEP == 0) {
            progress.stopIfCancelled();
            progress.step(rows, 0);
        }
    }

    private UserException refusal() {
        if (readings.stream().anyMatch(SheetReading::isWechat) && request.kind() == null) {
            return new UserException("intake.file.wechat", file);
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

    private String hash() {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw UserException.causedBy(e, "intake.file.unreadable", file);
        }
    }
}
