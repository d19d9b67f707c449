package org.bureaudesk.intake.exports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.figures.Told;
import org.bureaudesk.intake.plan.Tally;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.intake.sheet.RejectedRow;
import org.bureaudesk.intake.source.FileAge;
import org.jspecify.annotations.Nullable;

/// The rows of one file that a platform exported.
public final class ExportFile {

    private final Path path;
    private final String name;
    private final FileAge age;
    private final ExportRows reader;
    private final List<ExportRow> rows = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private String origin = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    public ExportFile(Path path, String name, FileAge age, LocalDate today) {
        this.path = path;
        this.name = name;
        this.age = age;
        this.reader = new ExportRows(today);
    }

    public void begin(Tally tally) {
        tallies.add(tally);
        origin = tally.form().origin();
    }

    /// Takes one line; one that makes no sense is rejected in the tally.
    public void add(Line line, Tally tally) {
        try {
            var row = reader.row(line, tally);
            rows.add(row);
            var day = row.day();
            from = from == null || day.isBefore(from) ? day : from;
            to = to == null || day.isAfter(to) ? day : to;
        } catch (RejectedRow rejected) {
            tally.reject(rejected.rejection());
        }
    }

    public Path path() {
        return path;
    }

    public List<Tally> tallies() {
        return tallies;
    }

    String name() {
        return name;
    }

    /// The moment its figures stand for; only after all lines were taken.
    LocalDateTime asOf() {
        return age.asOf(to);
    }

    /// What platform the file comes from.
    public String origin() {
        return origin;
    }

    /// The first day it tells of; `null` where no row could be taken.
    public @Nullable LocalDate from() {
        return from;
    }

    public @Nullable LocalDate to() {
        return to;
    }

    Told told() {
        return new Told(name, asOf());
    }

    <R extends ExportRow> List<R> rows(Class<R> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
