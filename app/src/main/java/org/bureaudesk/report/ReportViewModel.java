package org.bureaudesk.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.report.compose.Layout;
import org.bureaudesk.report.compose.Paragraph;
import org.bureaudesk.report.facts.EvidenceRow;
import org.bureaudesk.report.facts.Figure;
import org.bureaudesk.ui.Screens;
import org.jspecify.annotations.Nullable;

/// The state of the report screen: what is asked for, the report as it will print, the records behind a figure, the
/// reports made before. FX thread only.
final class ReportViewModel {

    private static final LocalTime DAY_END = LocalTime.of(23, 59);

    /// A report of the list, and whether its file still is what was handed in.
    record Kept(Report report, FileState state) {}

    private final ReportService service;
    private final Screens screens;

    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.STANDARD);
    private final StringProperty template = new SimpleStringProperty("");
    private final StringProperty notice = new SimpleStringProperty("");
    private final StringProperty fault = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Figure> figure = new ReadOnlyObjectWrapper<>();
    private final ObservableList<EvidenceRow> evidence = FXCollections.observableArrayList();
    private final ObservableList<Kept> kept = FXCollections.observableArrayList();
    private final ObservableList<String> templates = FXCollections.observableArrayList("");
    private int composed;
    private int looked;
    private int listed;

    ReportViewModel(ReportService service, Screens screens) {
        this.service = service;
        this.screens = screens;
        choose(PeriodPreset.LAST_QUARTER);
        service.onChange(() -> screens.tasks().later(this::reload));
    }

    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> to() {
        return to;
    }

    /// The day looked from; empty for the end of the period, or now while it runs.
    ObjectProperty<@Nullable LocalDate> asOf() {
        return asOf;
    }

    ObjectProperty<Layout> layout() {
        return layout;
    }

    /// The office's own template; empty for the one that came with the program.
    StringProperty template() {
        return template;
    }

    StringProperty notice() {
        return notice;
    }

    /// What is wrong with the scope, in words; empty where nothing is.
    StringProperty fault() {
        return fault;
    }

    ReadOnlyObjectProperty<@Nullable Report> report() {
        return report.getReadOnlyProperty();
    }

    /// The last export of the report on the screen; `null` before.
    ReadOnlyObjectProperty<@Nullable Made> made() {
        return made.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Figure> figure() {
        return figure.getReadOnlyProperty();
    }

    ObservableList<EvidenceRow> evidence() {
        return evidence;
    }

    ObservableList<Kept> kept() {
        return kept;
    }

    ObservableList<String> templates() {
        return templates;
    }

    void choose(PeriodPreset preset) {
        var period = preset.seenFrom(LocalDate.now(screens.clock()));
        from.set(period.from());
        to.set(period.to());
        asOf.set(null);
    }

    /// Reads the list of reports and templates anew; what is on the screen follows an undo.
    void reload() {
        var request = ++listed;
        screens.tasks()
                .load(
                        () -> new Shelf(
                                service.all().stream()
                                        .map(r -> new Kept(r, service.fileState(r)))
                                        .toList(),
                                service.templates()),
                        shelf -> {
                            if (request == listed) {
                                show(shelf);
                            }
                        },
                        () -> {});
    }

    private record Shelf(List<Kept> kept, List<String> templates) {}

    private void show(Shelf shelf) {
        kept.setAll(shelf.kept());
        var chosen = template.get();
        templates.setAll("");
        templates.addAll(shelf.templates());
        template.set(templates.contains(chosen) ? chosen : "");
        var open = report.get();
        if (open != null && open.isKept()) {
            shelf.kept().stream()
                    .map(Kept::report)
                    .filter(r -> r.id() == open.id() && !r.equals(open))
                    .findFirst()
                    .ifPresent(report::set);
        }
    }

    /// Composes the report as asked for, unless something is missing.
    void preview() {
        try {
            var wanted = request();
            fault.set("");
            compose(() -> service.compose(wanted));
        } catch (UserException e) {
            fault.set(screens.messages().text(e));
        }
    }

    /// The open report from the records as they are now; the user's words stay.
    void refresh() {
        var open = report.get();
        if (open != null) {
            compose(() -> service.recompose(open));
        }
    }

    private void compose(java.util.concurrent.Callable<Report> work) {
        var request = ++composed;
        screens.tasks()
                .load(
                        work,
                        fresh -> {
                            if (request == composed) {
                                open(fresh);
                            }
                        },
                        () -> {});
    }

    private ReportRequest request() {
        var first = from.get();
        var last = to.get();
        if (first == null || last == null) {
            throw new UserException("report.period.missing");
        }
        var period = new Period(first, last);
        var day = asOf.get();
        var moment =
                day == null ? ReportRequest.usualAsOf(period, LocalDateTime.now(screens.clock())) : day.atTime(DAY_END);
        var chosen = layout.get() == Layout.LEDGER ? "" : template.get();
        return new ReportRequest(
                period, moment, layout.get(), chosen, notice.get().strip(), List.of());
    }

    void open(Report other) {
        composed++;
        closeEvidence();
        made.set(null);
        report.set(other);
    }

    void close() {
        composed++;
        closeEvidence();
        report.set(null);
    }

    /// Puts the user's words in the place of a paragraph, and keeps the report so that nothing typed is lost.
    void write(Paragraph paragraph, String words) {
        var open = report.get();
        if (open == null || words.equals(open.wording(paragraph))) {
            return;
        }
        var changed = open.withWording(paragraph, words);
        report.set(changed);
        var request = ++composed;
        screens.tasks()
                .load(
                        () -> service.keep(changed),
                        saved -> {
                            if (request == composed) {
                                report.set(saved);
                            }
                        },
                        () -> {});
    }

    void look(Figure wanted) {
        var open = report.get();
        if (open == null) {
            return;
        }
        var request = ++looked;
        figure.set(wanted);
        evidence.clear();
        screens.tasks()
                .load(
                        () -> service.evidence(open, wanted),
                        rows -> {
                            if (request == looked) {
                                evidence.setAll(rows);
                            }
                        },
                        () -> {});
    }

    void closeEvidence() {
        looked++;
        figure.set(null);
        evidence.clear();
    }

    void go(EvidenceRow row) {
        screens.navigator().go(row.feature(), row.target());
    }

    /// Writes the file to its usual place, or where the user says.
    void export(boolean elsewhere) {
        var open = report.get();
        if (open == null) {
            return;
        }
        var usual = service.usualTarget(open);
        if (!elsewhere) {
            exportTo(open, usual);
            return;
        }
        screens.dialogs()
                .chooseSave(
                        "report.export.choose",
                        String.valueOf(usual.getFileName()),
                        open.request().layout().extension())
                .ifPresent(file -> exportTo(open, file));
    }

    private void exportTo(Report open, Path file) {
        screens.tasks().loadLong("report.export.running", progress -> service.export(open, file, progress), done -> {
            report.set(done.report());
            made.set(done);
        });
    }

    void reveal(Path file) {
        var folder = file.getParent();
        screens.dialogs().reveal(folder == null ? file : folder);
    }

    void moveToBin(Report old) {
        screens.tasks().perform(() -> service.moveToBin(old), () -> {
            var open = report.get();
            if (open != null && open.id() == old.id()) {
                close();
            }
        });
    }

    /// Copies the program's template for the chosen layout into the workspace and shows it to the user.
    void copyTemplate() {
        var name = screens.messages().text(layout.get().messageKey());
        screens.tasks()
                .load(
                        () -> service.copyTemplate(layout.get(), name),
                        file -> {
                            reload();
                            template.set(String.valueOf(file.getFileName()));
                            screens.dialogs().reveal(file);
                        },
                        () -> {});
    }
}
