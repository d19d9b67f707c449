package org.bureaudesk.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.bureaudesk.report.compose.Composer;
import org.bureaudesk.report.compose.Layout;
import org.bureaudesk.report.facts.EvidenceRow;
import org.bureaudesk.report.facts.FactsService;
import org.bureaudesk.report.facts.Figure;
import org.bureaudesk.report.facts.ReportFacts;
import org.bureaudesk.report.facts.Sources;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.Ids;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Workspace;

/// Composes, keeps and writes reports. Thread-safe; does database work.
public final class ReportService {

    private final Workspace workspace;
    private final ReportStore store;
    private final Edits edits;
    private final FactsService facts;
    private final AuditService audit;
    private final Clock clock;
    private final Templates templates;
    private final ReportWriter writer;
    private final Signal changed = new Signal();

    ReportService(
            Workspace workspace,
            History history,
            SettingsFile settings,
            Sources sources,
            AuditService audit,
            Clock clock) {
        this.audit = audit;
        this.workspace = workspace;
        this.clock = clock;
        store = new ReportStore(workspace.database());
        edits = new Edits(workspace.database(), history);
        facts = new FactsService(sources);
        templates = new Templates(workspace.folder().resolve("templates"));
        writer = new ReportWriter(templates, facts, settings);
    }

    /// Runs after every change of a kept report, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Composes a report from the records as they are now. Nothing is kept yet.
    public Report compose(ReportRequest request) {
        return compose(request, facts(request));
    }

    public ReportFacts facts(ReportRequest request) {
        return facts.gather(request.period(), request.asOf());
    }

    private Report compose(ReportRequest request, ReportFacts found) {
        var text = Composer.compose(
                request.layout(), found, writer.letterhead(request), writer.wording(), ReportWriter.CHINESE);
        return new Report(0, request, text, Map.of(), found.rulePacks(), now(), MadeFile.NONE, null);
    }

    /// The same report composed anew from the records as they are now, with the user's words kept.
    public Report recompose(Report report) {
        var fresh = compose(report.request());
        return new Report(
                report.id(),
                report.request(),
                fresh.text(),
                report.edits(),
                fresh.rulePacks(),
                now(),
                report.file(),
                report.deletedAt());
    }

    /// Keeps the report as new, or over the one with its id; answers with it as kept.
    public Report keep(Report report) {
        return put(report, "report.edit.save");
    }

    private Report put(Report report, String labelKey) {
        var kept = numbered(report);
        edits.apply(store, List.of(change(kept)), changed::fire, labelKey, kept.title());
        return kept;
    }

    private Report numbered(Report report) {
        return report.isKept() ? report : report.withId(workspace.database().write(Ids::take));
    }

    private Change<Report> change(Report kept) {
        return new Change<>(store.find(kept.id()).orElse(null), kept);
    }

    /// Every kept report that is not in the bin, the newest first.
    public List<Report> all() {
        return store.findAll().stream().filter(r -> r.deletedAt() == null).toList();
    }

    public Optional<Report> find(long id) {
        return store.find(id);
    }

    public List<Report> binned() {
        return store.findAll().stream().filter(r -> r.deletedAt() != null).toList();
    }

    public void moveToBin(Report report) {
        put(report.withDeletedAt(now()), "report.edit.bin");
    }

    public void restore(Report report) {
        put(report.withDeletedAt(null), "report.edit.restore");
    }

    /// For an import, which spans its own transaction and its own undo.
    public RecordTable<Report> table() {
        return store;
    }

    /// Tells the listeners that an import has written reports.
    public void fireChanged() {
        changed.fire();
    }

    /// Writes the report to `target` whole or not at all, and keeps it with the file's hash. That it was made is logged
    /// in the same transaction, at the end of which the file comes into its place: all of it happens, or none.
    public Made export(Report report, Path target, Progress progress) {
        var notes = new ArrayList<Note>();
        var kept = new Report[] {report};
        WholeFile.write(
                target,
                draft -> notes.addAll(writer.write(report, draft, progress)),
                (draft, move) -> kept[0] = made(report, target, hash(draft), move));
        return new Made(kept[0], target, notes);
    }

    private Report made(Report report, Path target, String hash, Runnable move) {
        var file = new MadeFile(target.toAbsolutePath().toString(), hash);
        var kept = numbered(report.withFile(file, now()));
        var log = audit.entry(Made.deed(kept)).then(move);
        edits.apply(store, List.of(change(kept)), log, changed::fire, "report.edit.save", kept.title());
        return kept;
    }

    /// Where a report goes unless the user says otherwise: the workspace's `exports` folder.
    public Path usualTarget(Report report) {
        var period = report.request().period();
        var name = "%s_%s_%s.%s"
                .formatted(
                        report.title().isBlank() ? report.request().layout().key() : report.title(),
                        period.from(),
                        period.to(),
                        report.request().layout().extension());
        return workspace.exports().resolve(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
    }

    /// The records behind a figure, as they are now.
    public List<EvidenceRow> evidence(Report report, Figure figure) {
        var request = report.request();
        return facts.rows(figure.evidence(), request.period(), request.asOf());
    }

    public FileState fileState(Report report) {
        if (!report.file().isMade()) {
            return FileState.DRAFT;
        }
        var file = Path.of(report.file().path());
        if (!Files.exists(file)) {
            return FileState.GONE;
        }
        return hash(file).equals(report.file().sha256()) ? FileState.SAME : FileState.CHANGED;
    }

    /// File names of the office's own Word templates.
    public List<String> templates() {
        return templates.own();
    }

    /// Copies the program's template into the workspace, for the user to edit in Word or WPS.
    public Path copyTemplate(Layout layout, String name) {
        return templates.copy(layout, name);
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw UserException.causedBy(e, "report.file.unreadable", file);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
